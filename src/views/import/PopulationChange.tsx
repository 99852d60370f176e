import { AGE_BASES, type CommunePopulation } from '@/domain/population';
import { useMessages } from '@/i18n/react';
import { useAppState } from '@/state';
import { useImportWords } from './use-import-words';

/** The inhabitants of communes an import brings: their ages, their year, and those whose place they take. */
export function PopulationChange({ brought }: { readonly brought: CommunePopulation | null }) {
  const { review } = useImportWords().import;
  const { ageBasesShort } = useMessages().values;
  const held = useAppState(({ document }) => document.communePopulation);
  if (brought === null) return null;
  const told = AGE_BASES.filter((base) => brought.byAge[base] !== undefined);
  const ages = told.map((base) => ageBasesShort[base]).join(', ');
  const dataset = review.datasets.communePopulation;
  const { codes, year } = brought;
  return (
    <li>
      {review.addsPopulation({ dataset, communes: codes.length, ages, year: String(year) })}
      {held !== null && <> {review.takesPlaceOf({ name: held.name })}</>}
    </li>
  );
}
