import type { MeasureWords } from '../measures/words';

/** What colours and circles of a map show, and what is said before one of them misleads. */
export const measures: MeasureWords = {
  colors: 'Colours show',
  circles: 'Circles show',
  count: ({ name }) => `Count: ${name}`,
  need: 'People without a solution',
  guards: {
    'count-as-color': {
      title: 'A count reads badly as a colour',
      reason:
        'The eye reads the coloured area: a large or populous territory seems the most concerned, even where its rate is low. A count is drawn as circles.',
      instead: 'Draw circles',
      insist: 'Colour it anyway',
    },
    'rate-as-circle': {
      title: 'A rate reads badly as circles',
      reason:
        'The eye adds up and compares circles as amounts, but rates do not add up: a small territory may carry the largest circle. A rate is shown by colour.',
      instead: 'Keep the colour',
      insist: 'Draw it anyway',
    },
  },
};
