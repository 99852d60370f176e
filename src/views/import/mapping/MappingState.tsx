import type { MappingProblem } from '@/ingest/mapping';
import { Icon } from '@/ui-kit';
import styles from './mapping.module.css';
import { useMappingWords } from './use-mapping-words';

interface MappingStateProps {
  readonly problems: readonly MappingProblem[];
  readonly suggestionsLeft: number;
}

const SHOWN = 2;

/** What is still missing before the table can be read, or that nothing is. */
export function MappingState({ problems, suggestionsLeft }: MappingStateProps) {
  const { mapping: words } = useMappingWords();
  if (problems.length === 0) {
    return (
      <p className={styles.state} data-tone="success">
        <Icon name="success" />
        <span>
          {words.ready}
          {suggestionsLeft > 0 && <> {words.suggestionsLeft({ count: suggestionsLeft })}</>}
        </span>
      </p>
    );
  }
  return (
    <ul>
      {problems.slice(0, SHOWN).map(({ code, details }) => (
        <li key={`${code} ${details.column}`} className={styles.state} data-tone="warning">
          <Icon name="warning" />
          <span>{words.problems[code]({ column: details.column ?? '' })}</span>
        </li>
      ))}
    </ul>
  );
}
