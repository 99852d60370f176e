import statisticsStyles from '../statistics.module.css';
import type { TerritoryCursor } from '../use-territory-cursor';

interface TerritoryNameProps {
  readonly territory: { readonly code: string; readonly name: string };
  readonly cursor: Pick<TerritoryCursor, 'selectedCode' | 'select' | 'group'>;
}

/** The name of a territory in a table: a button that selects it in every view, or with Ctrl puts it with others. */
export function TerritoryName({ territory: { code, name }, cursor }: TerritoryNameProps) {
  return (
    <button
      type="button"
      className={statisticsStyles.link}
      aria-pressed={code === cursor.selectedCode}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) cursor.group([code], 'toggle');
        else cursor.select(code);
      }}
    >
      {name}
    </button>
  );
}
