import type { IndicatorDirection, IndicatorId } from '@/indicators';
import { typeset } from './typeset';

interface IndicatorWords {
  readonly name: string;
  readonly shortName: string;
  /** What the number counts and over whom, as printed under a title. */
  readonly unit: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly method: string;
}

const PERIMETER_NOTE =
  'Les catégories comptées sont celles du périmètre, modifiable. Une personne accueillie à la fois en ESAT et en foyer d’hébergement compte dans les deux.';
const NEED_NOTE =
  'Une seule source est comptée à la fois : une même personne peut être inscrite dans plusieurs. Un taux élevé peut tenir à la façon de recenser.';
const AID_NOTE = 'Donne le contexte d’un territoire ; ne mesure pas un besoin non couvert.';

/** Names, units and method notes of the indicators. */
export const indicators = {
  words: {
    'equipment-child': {
      name: 'Taux d’équipement pour enfants et jeunes',
      shortName: 'Équipement enfants',
      unit: 'places pour 1 000 habitants de 0 à 19 ans',
      numerator: 'Places pour enfants et jeunes',
      denominator: 'Habitants de 0 à 19 ans',
      method: `Places ÷ population de 0 à 19 ans × 1 000. Les CAMSP et les CMPP, qui suivent une file active, n’entrent pas dans le calcul. ${PERIMETER_NOTE}`,
    },
    'equipment-adult': {
      name: 'Taux d’équipement pour adultes',
      shortName: 'Équipement adultes',
      unit: 'places pour 1 000 habitants de 20 à 59 ans',
      numerator: 'Places pour adultes',
      denominator: 'Habitants de 20 à 59 ans',
      method: `Places ÷ population de 20 à 59 ans × 1 000. ${PERIMETER_NOTE}`,
    },
    'unmet-child': {
      name: 'Enfants et jeunes sans solution',
      shortName: 'Besoins enfants',
      unit: 'personnes sans solution pour 1 000 habitants de 0 à 19 ans',
      numerator: 'Enfants et jeunes sans solution',
      denominator: 'Habitants de 0 à 19 ans',
      method: `Personnes sans solution ÷ population de 0 à 19 ans × 1 000. ${NEED_NOTE}`,
    },
    'unmet-adult': {
      name: 'Adultes sans solution',
      shortName: 'Besoins adultes',
      unit: 'personnes sans solution pour 1 000 habitants de 20 à 59 ans',
      numerator: 'Adultes sans solution',
      denominator: 'Habitants de 20 à 59 ans',
      method: `Personnes sans solution ÷ population de 20 à 59 ans × 1 000. ${NEED_NOTE}`,
    },
    'unmet-all': {
      name: 'Personnes sans solution, tous âges',
      shortName: 'Besoins tous âges',
      unit: 'personnes sans solution pour 1 000 habitants',
      numerator: 'Personnes sans solution',
      denominator: 'Habitants de tous âges',
      method: `Personnes sans solution ÷ population totale × 1 000. ${NEED_NOTE}`,
    },
    pch: {
      name: 'Bénéficiaires de la prestation de compensation du handicap (PCH)',
      shortName: 'Bénéficiaires PCH',
      unit: 'bénéficiaires pour 1 000 habitants',
      numerator: 'Bénéficiaires de la PCH',
      denominator: 'Habitants de tous âges',
      method: `Bénéficiaires de la PCH ÷ population totale × 1 000. ${AID_NOTE}`,
    },
    'pch-under-20': {
      name: 'Bénéficiaires de la PCH de moins de 20 ans',
      shortName: 'PCH moins de 20 ans',
      unit: 'bénéficiaires pour 1 000 habitants de 0 à 19 ans',
      numerator: 'Bénéficiaires de la PCH de moins de 20 ans',
      denominator: 'Habitants de 0 à 19 ans',
      method: `Bénéficiaires de la PCH de moins de 20 ans ÷ population de 0 à 19 ans × 1 000. ${AID_NOTE}`,
    },
  } satisfies Record<IndicatorId, IndicatorWords>,
  groups: {
    offer: 'Offre',
    need: 'Besoins non couverts',
    context: 'Contexte',
  } satisfies Record<IndicatorDirection, string>,
  directions: {
    offer:
      'Une valeur élevée signifie plus de places. Un taux bas n’est pas à lui seul un manque : regardez aussi les besoins.',
    need: 'Une valeur élevée signifie plus de personnes sans solution.',
    context: 'Une valeur élevée signifie plus de bénéficiaires ; elle ne dit ni manque ni suffisance.',
  } satisfies Record<IndicatorDirection, string>,
  above: ({ reference }: { reference: string }) => typeset`au-dessus de ${reference}`,
  below: ({ reference }: { reference: string }) => typeset`au-dessous de ${reference}`,
  equal: ({ reference }: { reference: string }) => typeset`au niveau de ${reference}`,
};
