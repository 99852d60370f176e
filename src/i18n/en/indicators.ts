import type { Messages } from '../messages';

const PERIMETER_NOTE =
  'The categories counted are those of the perimeter, which can be changed. Someone in both an ESAT and a foyer d’hébergement counts in both.';
const NEED_NOTE =
  'One source is counted at a time: the same person may be listed in several. A high rate may come from the way people are counted.';
const AID_NOTE = 'Gives the context of a territory; does not measure an unmet need.';

export const indicators: Messages['indicators'] = {
  words: {
    'equipment-child': {
      name: 'Equipment rate for children and young people',
      shortName: 'Child equipment',
      unit: 'places per 1,000 inhabitants aged 0 to 19',
      numerator: 'Places for children and young people',
      denominator: 'Inhabitants aged 0 to 19',
      method: `Places ÷ population aged 0 to 19 × 1,000. CAMSP and CMPP, which follow a caseload, are not counted. ${PERIMETER_NOTE}`,
    },
    'equipment-adult': {
      name: 'Equipment rate for adults',
      shortName: 'Adult equipment',
      unit: 'places per 1,000 inhabitants aged 20 to 59',
      numerator: 'Places for adults',
      denominator: 'Inhabitants aged 20 to 59',
      method: `Places ÷ population aged 20 to 59 × 1,000. ${PERIMETER_NOTE}`,
    },
    'unmet-child': {
      name: 'Children and young people without a solution',
      shortName: 'Child needs',
      unit: 'people without a solution per 1,000 inhabitants aged 0 to 19',
      numerator: 'Children and young people without a solution',
      denominator: 'Inhabitants aged 0 to 19',
      method: `People without a solution ÷ population aged 0 to 19 × 1,000. ${NEED_NOTE}`,
    },
    'unmet-adult': {
      name: 'Adults without a solution',
      shortName: 'Adult needs',
      unit: 'people without a solution per 1,000 inhabitants aged 20 to 59',
      numerator: 'Adults without a solution',
      denominator: 'Inhabitants aged 20 to 59',
      method: `People without a solution ÷ population aged 20 to 59 × 1,000. ${NEED_NOTE}`,
    },
    'unmet-all': {
      name: 'People without a solution, all ages',
      shortName: 'Needs, all ages',
      unit: 'people without a solution per 1,000 inhabitants',
      numerator: 'People without a solution',
      denominator: 'Inhabitants of all ages',
      method: `People without a solution ÷ total population × 1,000. ${NEED_NOTE}`,
    },
    pch: {
      name: 'Recipients of the disability compensation benefit (PCH)',
      shortName: 'PCH recipients',
      unit: 'recipients per 1,000 inhabitants',
      numerator: 'PCH recipients',
      denominator: 'Inhabitants of all ages',
      method: `PCH recipients ÷ total population × 1,000. ${AID_NOTE}`,
    },
    'pch-under-20': {
      name: 'PCH recipients under 20',
      shortName: 'PCH under 20',
      unit: 'recipients per 1,000 inhabitants aged 0 to 19',
      numerator: 'PCH recipients under 20',
      denominator: 'Inhabitants aged 0 to 19',
      method: `PCH recipients under 20 ÷ population aged 0 to 19 × 1,000. ${AID_NOTE}`,
    },
  },
  groups: { offer: 'Provision', need: 'Unmet needs', context: 'Context' },
  directions: {
    offer: 'A high value means more places. A low rate is not a lack by itself: look at needs as well.',
    need: 'A high value means more people without a solution.',
    context: 'A high value means more recipients; it tells neither lack nor plenty.',
  },
  above: ({ reference }) => `above ${reference}`,
  below: ({ reference }) => `below ${reference}`,
  equal: ({ reference }) => `level with ${reference}`,
};
