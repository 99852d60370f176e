import type { MeasuredValue } from '@/domain/measure';
import { differenceText, referenceInSentence, significanceText } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import type { ReferenceView } from '@/state';
import { compareToReference } from './compare-to-reference';
import styles from './tooltip.module.css';

const SIGNS = { above: '▲', below: '▼', equal: '=' } as const;

interface ReferenceLinesProps {
  /** The rate of the territory, as shown. */
  readonly rate: MeasuredValue;
  readonly reference: ReferenceView;
}

/** How the territory stands to the reference in force, and whether the difference may be chance. */
export function ReferenceLines({ rate, reference }: ReferenceLinesProps) {
  const language = useLanguage();
  const { messages, formats } = language;
  const sign = compareToReference(rate, reference.rate);
  if (sign === null) return null;
  const name = reference.territory?.name ?? referenceInSentence(reference, messages);
  const value = formats.measured(reference.rate, reference.unit).text;
  const difference = differenceText(reference, language);
  const { verdict } = reference.judgement;
  const judged = verdict === null ? [] : [significanceText(reference.judgement, messages)];
  return (
    <>
      <p className={styles.line}>
        <span aria-hidden="true">{SIGNS[sign]}</span> {messages.tooltip[sign]({ name, value })}
      </p>
      {difference !== null && <p className={styles.line}>{[difference, ...judged].join(' · ')}</p>}
    </>
  );
}
