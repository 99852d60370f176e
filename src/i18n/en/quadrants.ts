import type { QuadrantWords } from '../quadrants/words';

export const quadrantWords: QuadrantWords = {
  title: 'Need × offer quadrants',
  subject: ({ need, offer }) => `Need × offer quadrants: ${need} × ${offer}`,
  threshold: {
    need: ({ value }) => `High need: ${value} or more.`,
    offer: ({ value }) => `High offer: ${value} or more.`,
  },
  aboveZero: { need: 'High need: above zero.', offer: 'High offer: above zero.' },
  ownRegion: {
    need: 'High need: at least the rate of the region of the territory.',
    offer: 'High offer: at least the rate of the region of the territory.',
  },
  undecided: 'Undecided: the interval of one of the two rates holds its threshold.',
  where: 'Thresholds, caution and the list of territories are in the “Need × offer” view of the drawer.',
};
