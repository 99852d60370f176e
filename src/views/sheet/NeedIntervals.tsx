import { numberOf } from '@/domain/measure';
import { useLanguage, useMessages } from '@/i18n/react';
import { describeNeedInterval, sheetWords } from '@/i18n/sheet';
import type { NeedIntervalLine, TerritorySheetView } from '@/state';
import { NotionList } from '../notions';
import { NeedShares } from './NeedShares';
import styles from './sheet.module.css';

/** Fewest and most people without a solution over all sources, for each public, drawn on one scale. */
export function NeedIntervals({ view }: { readonly view: TerritorySheetView }) {
  const { locale } = useMessages();
  const sheet = sheetWords(locale);
  const ends = view.needIntervals.flatMap(({ low, high }) => [numberOf(low), numberOf(high)]);
  const largest = Math.max(0, ...ends.filter((end) => end !== undefined));
  if (view.needIntervals.length === 0) return null;
  return (
    <section className={`${styles.section} ${styles.needIntervals}`} aria-label={sheet.needIntervals.title}>
      <h4 className={styles.figureName}>{sheet.needIntervals.title}</h4>
      <ul className={styles.intervals}>
        {view.needIntervals.map((line) => (
          <IntervalLine key={line.public} line={line} largest={largest} />
        ))}
      </ul>
      <p className={styles.muted}>{sheet.needIntervals.note}</p>
      <NotionList ids={['need-interval', 'secrecy']} />
    </section>
  );
}

interface IntervalLineProps {
  readonly line: NeedIntervalLine;
  /** Largest end of all lines: where the bar stops. */
  readonly largest: number;
}

function IntervalLine({ line, largest }: IntervalLineProps) {
  const language = useLanguage();
  const { values } = language.messages;
  const { low, high } = line;
  const [least, most] = [numberOf(low), numberOf(high)];
  return (
    <li className={styles.interval}>
      <span>{values.publicsShort[line.public]}</span>
      <strong className={styles.number}>{describeNeedInterval({ low, high }, language)}</strong>
      {least !== undefined && largest > 0 && (
        <IntervalBar least={least / largest} most={most === undefined ? null : most / largest} />
      )}
      <NeedShares line={line} />
    </li>
  );
}

const WIDTH = 100;
const THINNEST = 1;

interface IntervalBarProps {
  /** Between 0 and 1. */
  readonly least: number;
  /** `null` where the upper end is hidden: the bar is left open. */
  readonly most: number | null;
}

function IntervalBar({ least, most }: IntervalBarProps) {
  const start = least * WIDTH;
  const width = Math.max(THINNEST, ((most ?? 1) - least) * WIDTH);
  return (
    <svg className={styles.bullet} viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" aria-hidden="true">
      <rect y="3" width={WIDTH} height="6" className={styles.bulletTrack} />
      <rect y="3" width={start} height="6" className={styles.bulletBar} />
      <rect
        x={Math.min(start, WIDTH - THINNEST)}
        y="3"
        width={width}
        height="6"
        className={most === null ? styles.openRange : styles.range}
      />
    </svg>
  );
}
