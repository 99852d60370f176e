import type { SideBySideWords } from '../side-by-side/words';

/** Up to four territories beside each other. */
export const sideBySide: SideBySideWords = {
  open: 'Compare side by side…',
  title: 'Territories side by side',
  intro: 'Up to four territories of one level.',
  introWithPeers:
    'Up to four territories of one level. Those offered first are the most like yours, by the rule chosen in the comparison.',
  add: 'Add a territory',
  full: 'Four territories are there already: remove one to add another.',
  nothingFound: 'No territory has this name.',
  remove: ({ name }) => `Remove ${name}`,
  caption: 'Figures of the territories, one a column, and of France',
  line: 'Figure',
  france: 'France',
  againstFrance: ({ verdict }) => `France: ${verdict}`,
  sections: {
    population: 'Population',
    figures: 'Key figures',
    needs: 'Need, all sources together (fewest and most)',
    offer: 'Offer: establishments and places',
    coverage: 'Teams that answer',
  },
  establishments: ({ establishments, places }) => `${establishments} est. · ${places}`,
  noEstablishment: '0 est.',
  noTeam: 'No team known',
};
