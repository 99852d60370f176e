import type { ActivityCount, ActivityService } from '@/domain/activity';
import type { RatioUnit } from '@/domain/measure';
import type { NeedPublic } from '@/domain/need';
import type { AgedPublic, SocialAidMeasure } from '@/domain/population';
import type { CatalogueId, CoveringTeam, IndicatorDirection, IndicatorTerm } from '@/indicators';
import { typeset } from './typeset';

interface IndicatorNames {
  readonly name: string;
  readonly shortName: string;
}

/** How a term is named: on its own, and after « pour 1 000 ». */
interface TermNouns {
  readonly many: string;
  readonly one: string;
}

type Kind = IndicatorTerm['kind'];

/** Names and units of the indicators. */
export const indicators = {
  names: {
    'equipment-child': {
      name: 'Taux d’équipement pour enfants et jeunes',
      shortName: 'Équipement enfants',
    },
    'equipment-adult': { name: 'Taux d’équipement pour adultes', shortName: 'Équipement adultes' },
    'equipment-all': { name: 'Taux d’équipement global', shortName: 'Équipement global' },
    'equipment-per-inhabitant': {
      name: 'Places pour 1 000 habitants de tous âges',
      shortName: 'Places par habitant',
    },
    'equipment-ime': { name: 'Taux d’équipement en IME', shortName: 'IME' },
    'equipment-sessad': { name: 'Taux d’équipement en SESSAD', shortName: 'SESSAD' },
    'equipment-itep': { name: 'Taux d’équipement en ITEP', shortName: 'ITEP' },
    'equipment-polyhandicap': { name: 'Taux d’équipement en EEAP et IEM', shortName: 'EEAP et IEM' },
    'equipment-esat': { name: 'Taux d’équipement en ESAT', shortName: 'ESAT' },
    'equipment-mas': { name: 'Taux d’équipement en MAS', shortName: 'MAS' },
    'equipment-eam': { name: 'Taux d’équipement en FAM et EAM', shortName: 'FAM et EAM' },
    'equipment-eanm': { name: 'Taux d’équipement en foyers et EANM', shortName: 'Foyers et EANM' },
    'equipment-savs-samsah': { name: 'Taux d’équipement en SAVS et SAMSAH', shortName: 'SAVS et SAMSAH' },
    'services-child': { name: 'Part des services pour enfants et jeunes', shortName: 'Services enfants' },
    'services-adult': { name: 'Part des services pour adultes', shortName: 'Services adultes' },
    camsp: { name: 'CAMSP pour 10 000 jeunes enfants', shortName: 'CAMSP' },
    'camsp-caseload': { name: 'Enfants suivis en CAMSP', shortName: 'File active CAMSP' },
    'cmpp-caseload': { name: 'Enfants et jeunes suivis en CMPP', shortName: 'File active CMPP' },
    'pco-caseload': { name: 'Enfants suivis par une PCO', shortName: 'File active PCO' },
    'erhr-caseload': { name: 'Personnes accompagnées par une ERHR', shortName: 'File active ERHR' },
    'coverage-erhr': { name: 'Population couverte par une ERHR', shortName: 'Couverture ERHR' },
    'coverage-pco': { name: 'Population couverte par une PCO', shortName: 'Couverture PCO' },
    'camsp-waiting': { name: 'Attente moyenne avant un CAMSP', shortName: 'Attente CAMSP' },
    'camsp-long-waits': { name: 'Attentes de plus de six mois en CAMSP', shortName: 'CAMSP, plus de 6 mois' },
    'pco-waiting': { name: 'Attente moyenne avant une PCO', shortName: 'Attente PCO' },
    'pco-long-waits': { name: 'Attentes de plus de six mois en PCO', shortName: 'PCO, plus de 6 mois' },
    'erhr-without-solution': {
      name: 'Personnes sans solution connues des ERHR',
      shortName: 'ERHR, sans solution',
    },
    'places-per-need-child': {
      name: 'Places par enfant ou jeune sans solution',
      shortName: 'Places / besoin enfants',
    },
    'places-per-need-adult': {
      name: 'Places par adulte sans solution',
      shortName: 'Places / besoin adultes',
    },
    'unmet-child': { name: 'Enfants et jeunes sans solution', shortName: 'Besoins enfants' },
    'unmet-adult': { name: 'Adultes sans solution', shortName: 'Besoins adultes' },
    'unmet-all': { name: 'Personnes sans solution, tous âges', shortName: 'Besoins tous âges' },
    'need-low-child': {
      name: 'Enfants et jeunes sans solution : au moins (toutes sources)',
      shortName: 'Besoin enfants, borne basse',
    },
    'need-high-child': {
      name: 'Enfants et jeunes sans solution : au plus (toutes sources)',
      shortName: 'Besoin enfants, borne haute',
    },
    'need-low-adult': {
      name: 'Adultes sans solution : au moins (toutes sources)',
      shortName: 'Besoin adultes, borne basse',
    },
    'need-high-adult': {
      name: 'Adultes sans solution : au plus (toutes sources)',
      shortName: 'Besoin adultes, borne haute',
    },
    'need-low-all': {
      name: 'Personnes sans solution : au moins (toutes sources)',
      shortName: 'Besoin, borne basse',
    },
    'need-high-all': {
      name: 'Personnes sans solution : au plus (toutes sources)',
      shortName: 'Besoin, borne haute',
    },
    'expected-rare-handicap': {
      name: 'Personnes attendues en situation de handicap rare (estimation)',
      shortName: 'Handicap rare attendu',
    },
    'gap-child': {
      name: 'Écart en places au taux national, enfants et jeunes',
      shortName: 'Écart enfants',
    },
    'gap-adult': { name: 'Écart en places au taux national, adultes', shortName: 'Écart adultes' },
    aah: {
      name: 'Allocataires de l’allocation aux adultes handicapés (AAH)',
      shortName: 'Allocataires AAH',
    },
    pch: {
      name: 'Bénéficiaires de la prestation de compensation du handicap (PCH)',
      shortName: 'Bénéficiaires PCH',
    },
    'pch-under-20': { name: 'Bénéficiaires de la PCH de moins de 20 ans', shortName: 'PCH moins de 20 ans' },
  } satisfies Record<CatalogueId, IndicatorNames>,
  nouns: {
    places: { many: 'places', one: 'place' },
    'places-of': { many: 'places', one: 'place' },
    'establishments-of': { many: 'établissements et services', one: 'établissement ou service' },
    need: { many: 'personnes sans solution', one: 'personne sans solution' },
    'need-bound': { many: 'personnes sans solution', one: 'personne sans solution' },
    'social-aid': { many: 'bénéficiaires', one: 'bénéficiaire' },
    population: { many: 'habitants', one: 'habitant' },
    expected: { many: 'personnes attendues', one: 'personne attendue' },
    gap: { many: 'places d’écart', one: 'place d’écart' },
    'covered-population': { many: 'habitants couverts', one: 'habitant couvert' },
  } satisfies Record<Exclude<Kind, 'activity'>, TermNouns>,
  activityNouns: {
    caseload: { many: 'personnes suivies', one: 'personne suivie' },
    newcomers: {
      many: 'personnes reçues pour la première fois',
      one: 'personne reçue pour la première fois',
    },
    'days-waited': { many: 'jours d’attente', one: 'jour d’attente' },
    'long-waits': { many: 'attentes de plus de six mois', one: 'attente de plus de six mois' },
    'without-solution': { many: 'personnes sans solution', one: 'personne sans solution' },
  } satisfies Record<ActivityCount, TermNouns>,
  services: {
    camsp: 'CAMSP',
    cmpp: 'CMPP',
    pco: 'PCO',
    erhr: 'ERHR',
  } satisfies Record<ActivityService, string>,
  activityOf: {
    caseload: ({ service }: { service: string }) => typeset`personnes suivies par les ${service}`,
    newcomers: ({ service }: { service: string }) =>
      typeset`personnes reçues pour la première fois par les ${service}`,
    'days-waited': ({ service }: { service: string }) =>
      typeset`jours d’attente avant le premier rendez-vous (${service})`,
    'long-waits': ({ service }: { service: string }) =>
      typeset`personnes qui ont attendu plus de six mois (${service})`,
    'without-solution': ({ service }: { service: string }) =>
      typeset`personnes sans solution connues des ${service}`,
  } satisfies Record<ActivityCount, (parameters: { service: string }) => string>,
  coveredBy: {
    erhr: ({ people }: { people: string }) => typeset`${people} des départements couverts par une ERHR`,
    pco: ({ people }: { people: string }) => typeset`${people} des départements couverts par une PCO`,
  } satisfies Record<CoveringTeam, (parameters: { people: string }) => string>,
  placesFor: {
    child: 'places pour enfants et jeunes',
    adult: 'places pour adultes',
    both: 'places pour enfants et pour adultes',
  } satisfies Record<AgedPublic | 'both', string>,
  placesIn: ({ categories }: { categories: string }) => typeset`places en ${categories}`,
  establishmentsIn: ({ categories }: { categories: string }) =>
    typeset`établissements et services (${categories})`,
  needOf: {
    child: 'enfants et jeunes sans solution',
    adult: 'adultes sans solution',
    all: 'personnes sans solution',
  } satisfies Record<NeedPublic, string>,
  needBounds: {
    low: ({ people }: { people: string }) => typeset`${people}, au moins`,
    high: ({ people }: { people: string }) => typeset`${people}, au plus`,
  },
  aidOf: {
    aah: 'allocataires de l’AAH',
    pch: 'bénéficiaires de la PCH',
    'pch-under-20': 'bénéficiaires de la PCH de moins de 20 ans',
  } satisfies Record<SocialAidMeasure, string>,
  expectedIn: ({ people }: { people: string }) => typeset`personnes attendues parmi les ${people}`,
  gapFor: {
    child: 'places d’écart pour enfants et jeunes',
    adult: 'places d’écart pour adultes',
  } satisfies Record<AgedPublic, string>,
  units: {
    'per-1000': ({ counted, over }: { counted: string; over: string }) =>
      typeset`${counted} pour 1 000 ${over}`,
    'per-10000': ({ counted, over }: { counted: string; over: string }) =>
      typeset`${counted} pour 10 000 ${over}`,
    percent: ({ counted, over }: { counted: string; over: string }) => typeset`${counted}, en % des ${over}`,
    ratio: ({ counted, each }: { counted: string; each: string }) => typeset`${counted} par ${each}`,
    days: ({ counted, each }: { counted: string; each: string }) =>
      typeset`${counted}, en moyenne par ${each}`,
  } satisfies Record<RatioUnit, (parameters: { counted: string; over: string; each: string }) => string>,
  shortUnits: {
    'per-1000': ({ over }: { over: string }) => typeset`pour 1 000 ${over}`,
    'per-10000': ({ over }: { over: string }) => typeset`pour 10 000 ${over}`,
    percent: ({ over }: { over: string }) => typeset`% des ${over}`,
    ratio: ({ each }: { each: string }) => typeset`par ${each}`,
    days: () => 'jours',
  } satisfies Record<RatioUnit, (parameters: { over: string; each: string }) => string>,
  groups: {
    offer: 'Offre',
    need: 'Besoins non couverts',
    context: 'Contexte',
  } satisfies Record<IndicatorDirection, string>,
  ownGroup: 'Mes indicateurs',
  changedPerimeter: ({ changes }: { changes: string }) => typeset`Périmètre modifié : ${changes}`,
  /** What an indicator counts, under maps and tables. */
  perimeters: {
    places: ({ status, categories }: { status: string; categories: string }) =>
      typeset`Périmètre : ${status} (${categories})`,
    need: ({ source }: { source: string }) =>
      typeset`Périmètre : personnes sans solution selon « ${source} »`,
    sumOfAges: 'Tous âges : somme des enfants et des adultes, la source ne donne pas de total',
  },
  perimeterChanges: {
    removed: ({ categories }: { categories: string }) => typeset`sans ${categories}`,
    added: ({ categories }: { categories: string }) => typeset`avec ${categories}`,
    ages: ({ ages, usual }: { ages: string; usual: string }) => typeset`${ages} (et non ${usual})`,
    authorised: 'places autorisées (et non installées)',
  },
  declaredOverlaps: ({ overlaps }: { overlaps: string }) => typeset`Sources : ${overlaps}`,
  overlaps: {
    disjoint: ({ first, second }: { first: string; second: string }) =>
      typeset`« ${first} » et « ${second} » ne comptent personne en commun`,
    contained: ({ first, second }: { first: string; second: string }) =>
      typeset`« ${first} » est comprise dans « ${second} »`,
  },
  above: ({ reference }: { reference: string }) => typeset`au-dessus de ${reference}`,
  below: ({ reference }: { reference: string }) => typeset`au-dessous de ${reference}`,
  equal: ({ reference }: { reference: string }) => typeset`au niveau de ${reference}`,
};
