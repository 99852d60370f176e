import { useMessages } from '@/i18n/react';
import { ownIndicatorWords } from '@/i18n/own-indicators';
import type { IndicatorTerm } from '@/indicators';
import { Select } from '@/ui-kit';
import styles from './indicators.module.css';
import { firstTerm } from './new-indicator';
import { TermDetails } from './TermDetails';

const NUMERATORS: readonly IndicatorTerm['kind'][] = [
  'places',
  'places-of',
  'establishments-of',
  'need',
  'need-bound',
  'social-aid',
  'activity',
  'covered-population',
  'population',
  'expected',
  'gap',
];
const DENOMINATORS = NUMERATORS.filter((kind) => kind !== 'gap');

interface TermFieldsProps {
  readonly label: string;
  readonly term: IndicatorTerm;
  readonly onChange: (term: IndicatorTerm) => void;
  readonly isDenominator?: boolean;
}

/** One side of the division: what is counted, then which of it. */
export function TermFields({ label, term, onChange, isDenominator = false }: TermFieldsProps) {
  const words = ownIndicatorWords(useMessages().locale);
  return (
    <fieldset className={styles.term}>
      <legend>{label}</legend>
      <Select
        label={words.fields.kind}
        options={(isDenominator ? DENOMINATORS : NUMERATORS).map((id) => ({ id, label: words.kinds[id] }))}
        value={term.kind}
        onChange={(kind) => {
          if (kind !== term.kind) onChange(firstTerm(kind));
        }}
      />
      <TermDetails term={term} onChange={onChange} />
      {term.kind === 'need' && <p className={styles.note}>{words.needNote}</p>}
    </fieldset>
  );
}
