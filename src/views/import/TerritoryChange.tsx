import type { TerritorySet } from '@/domain/territory';
import { useAppState } from '@/state';
import { useImportWords } from './use-import-words';

/** The territories an import brings, and those whose place they take. */
export function TerritoryChange({ brought }: { readonly brought: TerritorySet | null }) {
  const { review } = useImportWords().import;
  const held = useAppState(({ document }) => document.territories);
  if (brought === null) return null;
  const communes = brought.territories.reduce((sum, territory) => sum + territory.communes.length, 0);
  const dataset = review.datasets.territories;
  return (
    <li>
      {held === null
        ? review.addsTerritories({ dataset, territories: brought.territories.length, communes })
        : review.replaces({ dataset, name: held.name })}
    </li>
  );
}
