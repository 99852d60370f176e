import type { CommuneLevelWords } from '../commune-levels/words';
import { counted } from './words';

/** What can be read by EPCI, by commune and by the user's own territories. */
export const communeLevels: CommuneLevelWords = {
  reading: 'Reading the list of communes…',
  numeratorUnknown: ({ indicator }) =>
    `“${indicator}” is known by département only: nothing is shared out among communes. Choose an indicator of places or establishments.`,
  denominatorUnknown: ({ indicator, instead }) =>
    `“${indicator}” is over a population whose ages are not known by commune. Import the population of communes by age (INSEE, census), or choose “${instead}”.`,
  needDenominatorUnknown: ({ indicator }) =>
    `“${indicator}” is over a population whose ages are not known by commune. Import the population of communes by age (INSEE, census); until then, counts are read from the circles.`,
  showCounts: 'See the counts as circles',
  importAges: 'Import the population by age',
  scope:
    'By commune, places, establishments, inhabitants, and needs that their file gives by commune or EPCI are counted. Activity and benefits are known by département only.',
  needUnknown: ({ indicator }) =>
    `“${indicator}” is not given at this level by this source: nothing is shared out among communes. Import the counts by commune.`,
  needNotAdded: ({ indicator }) =>
    `“${indicator}” is not added up in your territories: their sum would tell what secrecy hides elsewhere. Read it by commune or by EPCI.`,
  needScope:
    'A commune that is not in the file has no figure and adds nobody to its EPCI. An EPCI that is added up has a figure when all its départements are given by commune. Levels are protected together: nothing hidden follows from another.',
  outside: ({ count }) =>
    `${counted(count, { one: 'establishment, whose commune is not known, is', other: 'establishments, whose commune is not known, are' })} counted in no territory of this level.`,
};
