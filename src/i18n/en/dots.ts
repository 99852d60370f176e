import type { DotWords } from '../dots/words';
import { counted } from './words';

const territories = (count: number) => counted(count, { one: 'territory', other: 'territories' });

export const dotWords: DotWords = {
  subject: ({ name }) => `Dot map: ${name}`,
  value: ({ count }) => `1 dot = ${count}`,
  dots: ({ count }) => counted(count, { one: 'dot', other: 'dots' }),
  subtitle: ({ unit, date }) => `${unit}, ${date}`,
  notAddresses:
    'Dots are placed at random within each territory: they are not addresses, and nothing is to be read inside a territory.',
  rounding: ({ half }) => `Rounded to the nearest dot: nothing below ${half}, half a dot.`,
  dotless: ({ count }) => `${territories(count)} without a dot: the count is less than half a dot.`,
  zero: ({ count }) => `${territories(count)} without a dot: the count is zero.`,
  negative: ({ count }) => `${territories(count)} without a dot: the figure is below zero.`,
  nothing: 'Nothing to show as dots: no count is shown at this level.',
  hidden: 'A hidden count has no dot at all: its territory has the texture of secrecy.',
  figure: ({ name, value }) => `${name}: ${value}`,
  choice: {
    unit: 'Value of a dot',
    proposed: ({ count }) => `${count} (proposed)`,
    explanation:
      'Dots count what the indicator is made of, never its rate. Choose another value to have more of them or fewer.',
  },
};
