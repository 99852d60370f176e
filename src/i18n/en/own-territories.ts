import type { OwnTerritoryWords } from '../own-territories/words';
import { counted } from './words';

const communes = (count: number) => counted(count, { one: 'commune', other: 'communes' });

/** Territories that the user makes of those put together. */
export const ownTerritories: OwnTerritoryWords = {
  make: 'Make a territory of them…',
  title: 'Make a territory of your own',
  intro: ({ count }) =>
    `The territories kept have ${communes(count)}. You make them a territory of your own, at the level “My territories”: a catchment area, a sector, an area of intervention.`,
  file: 'A CSV file is saved on your computer: it is the source of the division, with your other territories. It is read again here, and you add it to the dossier after a check.',
  name: 'Name of the territory',
  joins: ({ name }) => `“${name}” exists already: these communes join it.`,
  leaves: ({ name, count }) =>
    counted(count, {
      one: `commune of “${name}” goes to the new territory.`,
      other: `communes of “${name}” go to the new territory.`,
    }),
  unnamed: 'Give the territory a name.',
  confirm: 'Save and read',
  failed: 'The list of communes could not be read. Reload the page, then try again.',
  fileName: 'territories',
  columns: { commune: 'code_commune', code: 'code_territoire', name: 'nom_territoire' },
};
