import type { CountUnit, DataStatus, DisplayState, RatioUnit, Unit } from '@/domain/measure';
import type { NeedPublic } from '@/domain/need';
import type { CapacityStatus, LocationQuality } from '@/domain/offer';
import type { AgeBase, SocialAidMeasure } from '@/domain/population';
import { typeset } from './typeset';
import { counted } from './words';

interface StateWords {
  /** Abbreviation printed in place of a figure, or beside it; empty when the figure speaks for itself. */
  readonly mark: string;
  readonly label: string;
  readonly explanation: string;
}

/** Units, states of a value, publics, ages, statuses. */
export const values = {
  states: {
    known: {
      mark: '',
      label: 'Valeur connue',
      explanation: 'Le chiffre vient de la source indiquée.',
    },
    zero: {
      mark: '',
      label: 'Zéro',
      explanation: 'La source a compté et n’a rien trouvé.',
    },
    missing: {
      mark: 'nd',
      label: 'Non disponible',
      explanation: 'La source ne dit rien de ce territoire. Ce n’est pas un zéro.',
    },
    suppressed: {
      mark: 's',
      label: 'Secret statistique',
      explanation: 'L’effectif est trop petit pour être montré sans risquer de reconnaître une personne.',
    },
    'not-applicable': {
      mark: 'so',
      label: 'Sans objet',
      explanation: 'Le calcul n’a pas de sens ici, par exemple un taux sur une population nulle.',
    },
    estimated: {
      mark: 'e',
      label: 'Estimation',
      explanation: 'La valeur est calculée par approximation, non comptée.',
    },
  } satisfies Record<DisplayState, StateWords>,
  marked: ({ value, mark }: { value: string; mark: string }) => typeset`${value} ${mark}`,
  spokenWithState: ({ value, state }: { value: string; state: string }) => typeset`${value}, ${state}`,
  lessThan: ({ value }: { value: string }) => typeset`< ${value}`,
  moreThan: ({ value }: { value: string }) => typeset`> ${value}`,
  units: {
    places: 'places',
    people: 'personnes',
    'person-days': 'jours d’attente',
    days: 'jours',
    establishments: 'établissements et services',
    'per-1000': 'pour 1 000',
    'per-10000': 'pour 10 000',
    percent: '%',
    ratio: 'rapport',
  } satisfies Record<Unit, string>,
  unitSigns: {
    places: 'places',
    people: 'pers.',
    'person-days': 'jours',
    days: 'j',
    establishments: 'étab.',
    'per-1000': '‰',
    'per-10000': '/ 10 000',
    percent: '%',
    ratio: 'pour 1',
  } satisfies Record<Unit, string>,
  counts: {
    places: ({ count }: { count: number }) => counted(count, { one: 'place', other: 'places' }),
    people: ({ count }: { count: number }) => counted(count, { one: 'personne', other: 'personnes' }),
    'person-days': ({ count }: { count: number }) =>
      counted(count, { one: 'jour d’attente', other: 'jours d’attente' }),
    establishments: ({ count }: { count: number }) =>
      counted(count, { one: 'établissement ou service', other: 'établissements et services' }),
  } satisfies Record<CountUnit, (parameters: { count: number }) => string>,
  inhabitants: ({ count }: { count: number }) => counted(count, { one: 'habitant', other: 'habitants' }),
  ratios: {
    'per-1000': ({ ratio }: { ratio: string }) => typeset`${ratio} pour 1 000`,
    'per-10000': ({ ratio }: { ratio: string }) => typeset`${ratio} pour 10 000`,
    days: ({ ratio }: { ratio: string }) => typeset`${ratio} jours`,
    percent: ({ ratio }: { ratio: string }) => typeset`${ratio} %`,
    ratio: ({ ratio }: { ratio: string }) => typeset`${ratio}`,
  } satisfies Record<RatioUnit, (parameters: { ratio: string }) => string>,
  publics: {
    child: 'Enfants et jeunes (0-19 ans)',
    adult: 'Adultes (20-59 ans)',
    all: 'Tous âges',
  } satisfies Record<NeedPublic, string>,
  publicsShort: { child: 'Enfants', adult: 'Adultes', all: 'Tous âges' } satisfies Record<NeedPublic, string>,
  ageBases: {
    '0-4': 'habitants de 0 à 4 ans',
    '0-9': 'habitants de 0 à 9 ans',
    '0-19': 'habitants de 0 à 19 ans',
    '20-59': 'habitants de 20 à 59 ans',
    '20-64': 'habitants de 20 à 64 ans',
    '20-plus': 'habitants de 20 ans et plus',
    '0-59': 'habitants de 0 à 59 ans',
    total: 'habitants de tous âges',
  } satisfies Record<AgeBase, string>,
  ageBasesShort: {
    '0-4': '0-4 ans',
    '0-9': '0-9 ans',
    '0-19': '0-19 ans',
    '20-59': '20-59 ans',
    '20-64': '20-64 ans',
    '20-plus': '20 ans et plus',
    '0-59': '0-59 ans',
    total: 'Tous âges',
  } satisfies Record<AgeBase, string>,
  capacityStatuses: {
    installed: 'Places installées',
    authorised: 'Places autorisées',
  } satisfies Record<CapacityStatus, string>,
  dataStatuses: {
    official: 'Donnée officielle',
    derived: 'Donnée déduite',
    estimated: 'Estimation',
    demonstration: 'Donnée de démonstration',
    user: 'Votre fichier',
  } satisfies Record<DataStatus, string>,
  locationQualities: {
    register: 'Position du répertoire',
    'register-axes-swapped': 'Position du répertoire, axes remis dans l’ordre',
    'commune-point': 'Position estimée : centre de la commune',
    'epci-point': 'Position estimée : centre de l’intercommunalité',
  } satisfies Record<LocationQuality, string>,
  socialAid: {
    aah: 'Allocataires de l’AAH',
    pch: 'Bénéficiaires de la PCH',
    'pch-under-20': 'Bénéficiaires de la PCH de moins de 20 ans',
  } satisfies Record<SocialAidMeasure, string>,
  noLocation: 'Sans position : absent de la carte',
  unknownDate: 'date non précisée',
  nothingUpTo: ({ date }: { date: string }) => typeset`rien de compté au ${date} ni avant`,
};
