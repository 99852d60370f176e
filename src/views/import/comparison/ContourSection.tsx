import type { ContourLevelComparison, NamedTerritory } from '@/analysis/dataset-comparison';
import { type DirectoryLevel, DIRECTORY_LEVELS } from '@/domain/territory';
import type { ImportOutcome } from '@/ingest';
import { useAppState } from '@/state';
import { useImportWords } from '../use-import-words';
import styles from './comparison.module.css';
import { DatasetSides } from './DatasetSides';
import { useComparisonSelectors } from './use-comparison';

/** Territories that imported contours add, drop or rename. */
export function ContourSection({ outcome }: { readonly outcome: ImportOutcome }) {
  const { contours: words } = useImportWords().import.comparison;
  const selectors = useComparisonSelectors();
  const comparison = useAppState(({ document }) => selectors.contourComparison({ document, outcome }));
  if (comparison === null) return null;
  const hasDifference = DIRECTORY_LEVELS.some((level) => differs(comparison[level]));
  return (
    <section className={styles.section}>
      <DatasetSides outcome={outcome} dataset="contours" />
      {!hasDifference && <p>{words.none}</p>}
      {DIRECTORY_LEVELS.map((level) => (
        <LevelLines key={level} level={level} comparison={comparison[level]} />
      ))}
    </section>
  );
}

function differs({ appeared, disappeared, renamed }: ContourLevelComparison): boolean {
  return appeared.length > 0 || disappeared.length > 0 || renamed.length > 0;
}

interface LevelLinesProps {
  readonly level: DirectoryLevel;
  readonly comparison: ContourLevelComparison;
}

function LevelLines({ level, comparison: { appeared, disappeared, renamed } }: LevelLinesProps) {
  const { contours: words } = useImportWords().import.comparison;
  const listed = (territories: readonly NamedTerritory[]) => ({
    territories: words.levels[level]({ count: territories.length }),
    names: territories.map(({ code, name }) => `${code} ${name}`).join(', '),
  });
  const renames = renamed.map(({ code, before, after }) => ({
    code,
    name: words.rename({ before, after }),
  }));
  return (
    <>
      {appeared.length > 0 && <p>{words.appeared(listed(appeared))}</p>}
      {disappeared.length > 0 && <p>{words.disappeared(listed(disappeared))}</p>}
      {renames.length > 0 && <p>{words.renamed(listed(renames))}</p>}
    </>
  );
}
