import { type MeasuredValue, numberOf } from '@/domain/measure';
import { differenceText, referenceLabel, relativeText, significanceText, type Language } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import type { FigureMode } from '@/project';
import type { ReferenceView } from '@/state';
import { compareToReference } from '../tooltip';
import styles from './sheet.module.css';

const SIGNS = { above: '▲', below: '▼', equal: '=' } as const;

interface ReferenceLineProps {
  /** The rate of the territory, as shown. */
  readonly rate: MeasuredValue;
  readonly reference: ReferenceView;
  readonly mode: FigureMode;
}

/** A reference, how far from it the territory is, and whether the difference may be chance. */
export function ReferenceLine({ rate, reference, mode }: ReferenceLineProps) {
  const language = useLanguage();
  const { messages } = language;
  const { tooltip, locale } = messages;
  const sheet = sheetWords(locale);
  const sign = compareToReference(rate, reference.rate);
  const value = referenceValue(reference, mode, language);
  const name = reference.territory?.name ?? referenceLabel(reference, messages);
  const details = [differenceDetail(reference, mode, language), countedDetail(reference, language)].filter(
    (detail) => detail !== null,
  );
  return (
    <li className={styles.reference}>
      {sign !== null && (
        <span className={styles.sign} aria-hidden="true">
          {SIGNS[sign]}
        </span>
      )}
      <span aria-hidden={sign !== null}>{sheet.reference({ name, value })}</span>
      {sign !== null && <span className="visually-hidden">{tooltip[sign]({ name, value })}</span>}
      {reference.judgement.verdict !== null && (
        <span className={styles.verdict}>{significanceText(reference.judgement, messages)}</span>
      )}
      {details.length > 0 && <span className={styles.partial}>{details.join(' · ')}</span>}
    </li>
  );
}

/** The rate of the reference, with its interval where intervals are shown. */
function referenceValue(reference: ReferenceView, mode: FigureMode, { messages, formats }: Language): string {
  const { text } = formats.measured(reference.rate, reference.unit);
  const [value, lower, upper] = [reference.rate, reference.lower, reference.upper].map(numberOf);
  if (mode !== 'interval' || value === undefined || lower === undefined || upper === undefined) return text;
  const written = formats.interval({ value, lower, upper });
  const sign = messages.values.unitSigns[reference.unit];
  return `${messages.uncertainty.withSign({ rate: written.value, sign })} ${written.interval}`;
}

/** The difference and, where intervals are shown, that of its %. It is always one of raw rates. */
function differenceDetail(reference: ReferenceView, mode: FigureMode, language: Language): string | null {
  const { comparison } = language.messages;
  const text = differenceText(reference, language);
  const [lower, upper] = [reference.relativeLower, reference.relativeUpper].map(numberOf);
  if (text === null) return null;
  if (mode === 'smoothed') return `${text}, ${comparison.rawDifference}`;
  if (mode !== 'interval' || lower === undefined || upper === undefined) return text;
  const ends = { lower: relativeText(lower, language), upper: relativeText(upper, language) };
  return `${text}, ${comparison.interval(ends)}`;
}

/** On how much the reference rests when that is not all of it. */
function countedDetail(reference: ReferenceView, { messages }: Language): string | null {
  const { counted, members, covered, total } = reference;
  if (members > 1 && counted < members) return messages.comparison.counted({ counted, members });
  if (covered > 0 && covered < total)
    return sheetWords(messages.locale).coveredDepartements({ covered, total });
  return null;
}
