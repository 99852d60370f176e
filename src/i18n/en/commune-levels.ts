import type { CommuneLevelWords } from '../commune-levels/words';
import { counted } from './words';

/** What can be read by EPCI, by commune and by the user's own territories. */
export const communeLevels: CommuneLevelWords = {
  reading: 'Reading the list of communes…',
  numeratorUnknown: ({ indicator }) =>
    `“${indicator}” is known by département only: nothing is shared out among communes. Choose an indicator of places or establishments.`,
  denominatorUnknown: ({ indicator, instead }) =>
    `“${indicator}” is over a population whose ages are not known by commune. Import the population of communes by age (INSEE, census), or choose “${instead}”.`,
  scope:
    'By commune, places, establishments and inhabitants are counted. Needs, activity and benefits are known by département only.',
  outside: ({ count }) =>
    `${counted(count, { one: 'establishment, whose commune is not known, is', other: 'establishments, whose commune is not known, are' })} counted in no territory of this level.`,
};
