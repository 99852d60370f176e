import statisticsStyles from '../statistics.module.css';
import type { TerritoryCursor } from '../use-territory-cursor';

interface TerritoryNameProps {
  readonly territory: { readonly code: string; readonly name: string };
  readonly cursor: Pick<TerritoryCursor, 'selectedCode' | 'select'>;
}

/** The name of a territory in a table: a button that selects it in every view. */
export function TerritoryName({ territory: { code, name }, cursor }: TerritoryNameProps) {
  return (
    <button
      type="button"
      className={statisticsStyles.link}
      aria-pressed={code === cursor.selectedCode}
      onClick={() => cursor.select(code)}
    >
      {name}
    </button>
  );
}
