import type { Messages } from '../messages';
import { counted, integer } from './words';

export const legend: Messages['legend'] = {
  origin: 'Where does this figure come from?',
  title: 'Legend',
  range: ({ lower, upper }) => `${lower} to ${upper}`,
  closures: {
    right: {
      range: ({ lower, upper }) => `${lower} to ${upper}`,
      above: ({ lower }) => `more than ${lower}`,
      upTo: ({ upper }) => `${upper} or less`,
      rule: 'A class holds its upper bound, not its lower one: a value of 12.4 is in “9.9 to 12.4”.',
    },
    left: {
      range: ({ lower, upper }) => `${lower} to under ${upper}`,
      above: ({ lower }) => `${lower} or more`,
      upTo: ({ upper }) => `under ${upper}`,
      rule: 'A class holds its lower bound, not its upper one: a value of 9.9 is in “9.9 to under 12.4”.',
    },
  },
  classes: {
    refusals: {
      'needs-positive-values':
        'Caution: a value is negative, so a geometric progression is impossible. Classes of equal counts instead.',
      'needs-limits': 'Caution: no limit is chosen for this indicator. Classes of equal counts instead.',
    },
    locked: ({ indicator, level, date }) => `Locked classes, made for “${indicator}” (${level}, ${date}).`,
    around: ({ value }) => `Colours on either side of the reference: ${value}.`,
    withoutOverseas: 'Limits of classes made without overseas territories.',
    lockedForRemoved: 'Locked classes, made for an indicator that is no longer in the dossier.',
    outside: ({ below, above }) =>
      `Caution: ${counted(below + above, {
        one: 'territory is outside the values',
        other: 'territories are outside the values',
      })} these classes were made for (${below} under, ${above} over).`,
    otherClasses:
      'Caution: this map does not keep the locked classes. Its colours do not compare with those of other maps.',
    otherUnit: 'Caution: the locked classes are in another unit. This map does not compare with the others.',
  },
  territories: {
    region: ({ count }) => counted(count, { one: 'region', other: 'regions' }),
    departement: ({ count }) => counted(count, { one: 'département', other: 'départements' }),
    epci: ({ count }) => counted(count, { one: 'EPCI', other: 'EPCIs' }),
    commune: ({ count }) => counted(count, { one: 'commune', other: 'communes' }),
    custom: ({ count }) => counted(count, { one: 'territory', other: 'territories' }),
  },
  state: ({ label, mark }) => `${label} (${mark})`,
  symbols: 'People without a solution',
  symbolsScale: 'Area of the circle in proportion to the count',
  rateSymbolsScale: 'Circle area in proportion to the rate',
  negatives: ({ count }) =>
    counted(count, {
      one: 'territory with a negative value, without a circle',
      other: 'territories with a negative value, without a circle',
    }),
  misuses: {
    'count-as-color':
      'Beware: a count shown by colour. The eye reads the area: large or populous territories seem the most concerned.',
    'rate-as-circle': 'Beware: a rate shown by circles. The eye adds circles up, but rates do not add up.',
  },
  offer: 'Establishments and services',
  estimatedPoints: ({ count }) =>
    `including ${counted(count, { one: 'estimated position', other: 'estimated positions' })} (centre of the commune or of the intercommunal area)`,
  filtered: ({ shown, total }) => `Filter: ${integer(shown)} of ${integer(total)}`,
  unlocated: ({ count }) =>
    `${counted(count, { one: 'establishment', other: 'establishments' })} without a position, not on the map`,
  coverage: 'Areas of remit',
  subtitle: ({ unit, date }) => `${unit}, ${date}`,
  needSource: ({ source }) => `Source of needs: ${source}`,
  sources: ({ line }) => `From: ${line}`,
  empty: 'No layer shown. Choose an indicator or tick a layer.',
  help: 'How to read this legend',
};
