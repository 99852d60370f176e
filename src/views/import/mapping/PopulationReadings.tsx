import { readAgeSpan } from '@/domain/population';
import type { MappingWords } from '@/i18n/mapping';
import { USUAL_SPANS } from './usual-spans';
import { Select } from '@/ui-kit';
import { GivenField } from './GivenField';
import { type MappingDraft, withColumnReading, withTableReading } from './mapping-draft';
import styles from './mapping.module.css';
import { ReadingDate } from './ReadingDate';
import { useMappingWords } from './use-mapping-words';

interface PopulationReadingsProps {
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

const UNSAID = 'unsaid';

/** Which ages each column of inhabitants counts, and at which year they were counted. */
export function PopulationReadings({ draft, onChange }: PopulationReadingsProps) {
  const { readings: words } = useMappingWords().mapping;
  const { columns, fixed } = draft.mapping;
  const counted = columns
    .map((column, rank) => ({ column, rank }))
    .filter(({ column }) => column.role === 'population');
  if (counted.length === 0) return null;
  const isDated = counted.every(({ column }) => column.fixed?.referenceDate !== undefined);
  const ofTable = words.of({ field: words.year, column: words.wholeTable });
  return (
    <section className={styles.block}>
      <h4>{words.agesTitle}</h4>
      <p className={styles.note}>{words.agesNote}</p>
      <ul className={styles.readings}>
        {!isDated && (
          <li className={styles.reading}>
            <span className={styles.subject}>{words.wholeTable}</span>
            <GivenField field={words.year} by={undefined}>
              <ReadingDate
                label={ofTable}
                value={fixed.referenceDate ?? null}
                onChange={(referenceDate) => onChange(withTableReading(draft, { referenceDate }))}
              />
            </GivenField>
          </li>
        )}
        {counted.map(({ column: { header, fixed: said }, rank }) => (
          <li key={header} className={styles.reading}>
            <span className={styles.subject} title={header}>
              {header}
            </span>
            <GivenField field={words.ages} by={undefined}>
              <Select
                label={words.of({ field: words.ages, column: header })}
                hideLabel
                options={[
                  { id: UNSAID, label: words.unsaid },
                  ...spansWith(said?.ages).map((span) => ({ id: span, label: nameOfSpan(span, words) })),
                ]}
                value={said?.ages ?? UNSAID}
                onChange={(ages) =>
                  onChange(withColumnReading(draft, rank, { ages: ages === UNSAID ? null : ages }))
                }
              />
            </GivenField>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The usual spans, and the one at hand when it is none of them. */
function spansWith(ages: string | undefined): readonly string[] {
  return ages === undefined || USUAL_SPANS.includes(ages) ? USUAL_SPANS : [ages, ...USUAL_SPANS];
}

function nameOfSpan(written: string, words: MappingWords['mapping']['readings']): string {
  const span = readAgeSpan(written);
  if (span === null || (span.from === 0 && span.to === null)) return words.allAges;
  const { from, to } = span;
  return to === null ? words.agesFrom({ from }) : words.agesBetween({ from, to });
}
