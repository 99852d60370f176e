import type { Brand } from '@/lib';

/** FINESS category code: `183` for an IME. */
export type CategoryCode = Brand<string, 'CategoryCode'>;

/** Whom a category serves first. `mixed` categories serve both and enter no equipment rate by default. */
export type CategoryPublic = 'child' | 'adult' | 'mixed';

/** What a category's activity is counted in: places, or people followed in a year (file active). */
export type CategoryCounting = 'places' | 'caseload';

/** Families drawn with one colour and one icon each, so that a map of points stays readable. */
export type CategoryFamily =
  | 'child-institution'
  | 'child-service'
  | 'early-intervention'
  | 'adult-work'
  | 'adult-housing'
  | 'adult-care-home'
  | 'adult-service'
  | 'resource';

/** A FINESS category of the disability sector. */
export interface Category {
  readonly code: CategoryCode;
  /** Acronym or short French name planners use: `IME`, `Foyer de vie`. */
  readonly shortName: string;
  /** Full official French name. */
  readonly officialName: string;
  readonly public: CategoryPublic;
  readonly counting: CategoryCounting;
  readonly family: CategoryFamily;
}

type CategoryGroup = Pick<Category, 'public' | 'family' | 'counting'>;
type NameByCode = Readonly<Record<string, readonly [shortName: string, officialName: string]>>;

function group(shared: CategoryGroup, names: NameByCode): Category[] {
  return Object.entries(names).map(([code, [shortName, officialName]]) => ({
    code: code as CategoryCode,
    shortName,
    officialName,
    ...shared,
  }));
}

/** The default scope « handicap »: every FINESS category the application counts, in the order of the codes. */
export const DISABILITY_CATEGORIES: readonly Category[] = [
  ...group(
    { public: 'child', family: 'child-service', counting: 'places' },
    {
      182: ['SESSAD', "Service d'éducation spéciale et de soins à domicile"],
    },
  ),
  ...group(
    { public: 'child', family: 'child-institution', counting: 'places' },
    {
      183: ['IME', 'Institut médico-éducatif'],
      186: ['ITEP', 'Institut thérapeutique, éducatif et pédagogique'],
      188: ['EEAP', 'Établissement pour enfants ou adolescents polyhandicapés'],
      192: ['IEM', "Institut d'éducation motrice"],
      194: ['IDV', 'Institut pour déficients visuels'],
      195: ['IDA', 'Institut pour déficients auditifs'],
      196: ['Sourds-aveugles', "Institut d'éducation sensorielle sourds/aveugles"],
      238: ['CAFS', "Centre d'accueil familial spécialisé"],
      377: ['Expérimental enfants', "Établissement expérimental pour l'enfance handicapée"],
      390: ['Accueil temporaire enfants', "Établissement d'accueil temporaire d'enfants handicapés"],
      396: ["Foyer d'hébergement enfants", "Foyer d'hébergement pour enfants et adolescents handicapés"],
    },
  ),
  ...group(
    { public: 'child', family: 'early-intervention', counting: 'caseload' },
    {
      189: ['CMPP', 'Centre médico-psycho-pédagogique'],
      190: ['CAMSP', "Centre d'action médico-sociale précoce"],
    },
  ),
  ...group(
    { public: 'adult', family: 'adult-work', counting: 'places' },
    {
      198: ['Préorientation', 'Établissement et service de préorientation'],
      246: ['ESAT', "Établissement et service d'aide par le travail"],
      249: ['ESRP', 'Établissement et service de réadaptation professionnelle'],
      464: ['UEROS', "Unité d'évaluation, de réentraînement et d'orientation sociale et professionnelle"],
    },
  ),
  ...group(
    { public: 'adult', family: 'adult-housing', counting: 'places' },
    {
      252: ["Foyer d'hébergement", "Foyer d'hébergement pour adultes handicapés"],
      253: ['Foyer polyvalent', "Foyer d'accueil polyvalent pour adultes handicapés"],
      370: ['Expérimental adultes', 'Établissement expérimental pour personnes handicapées'],
      379: ['Expérimental adultes', 'Établissement expérimental pour adultes handicapés'],
      382: ['Foyer de vie', 'Foyer de vie pour adultes handicapés'],
      395: ['Accueil temporaire adultes', "Établissement d'accueil temporaire pour adultes handicapés"],
      449: ['EANM', "Établissement d'accueil non médicalisé pour personnes handicapées"],
    },
  ),
  ...group(
    { public: 'adult', family: 'adult-care-home', counting: 'places' },
    {
      255: ['MAS', "Maison d'accueil spécialisée"],
      437: ['FAM', "Foyer d'accueil médicalisé pour adultes handicapés"],
      448: ['EAM', "Établissement d'accueil médicalisé en tout ou partie pour personnes handicapées"],
    },
  ),
  ...group(
    { public: 'child', family: 'early-intervention', counting: 'places' },
    {
      402: ["Jardin d'enfants spécialisé", "Jardin d'enfants spécialisé"],
    },
  ),
  ...group(
    { public: 'adult', family: 'adult-service', counting: 'places' },
    {
      445: ['SAMSAH', "Service d'accompagnement médico-social pour adultes handicapés"],
      446: ['SAVS', "Service d'accompagnement à la vie sociale"],
    },
  ),
  ...group(
    { public: 'mixed', family: 'resource', counting: 'caseload' },
    {
      461: ['Centre de ressources', 'Centre de ressources'],
    },
  ),
].sort((left, right) => (left.code < right.code ? -1 : 1));

const BY_CODE: ReadonlyMap<string, Category> = new Map(
  DISABILITY_CATEGORIES.map((category) => [category.code, category]),
);

/** The category of a code, or `undefined` when it is outside the scope « handicap ». */
export function categoryOf(code: string): Category | undefined {
  return BY_CODE.get(code);
}

/** Codes of the categories whose places enter a taux d'équipement for a public, in the order of the codes. */
export function placeCategoriesFor(group: 'child' | 'adult'): readonly CategoryCode[] {
  return DISABILITY_CATEGORIES.filter(
    (category) => category.public === group && category.counting === 'places',
  ).map((category) => category.code);
}
