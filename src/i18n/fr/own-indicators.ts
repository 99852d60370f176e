import type { ActivityCount } from '@/domain/activity';
import type { RatioUnit } from '@/domain/measure';
import type { IndicatorTerm, PublishedPrevalence } from '@/indicators';
import { typeset } from './typeset';
import { counted } from './words';

const FILES_OF_OFFER = 'Le dossier ne sait rien de cette offre : importez les fichiers FINESS.';
const OF_OFFER = {
  places: FILES_OF_OFFER,
  'places-of': FILES_OF_OFFER,
  'establishments-of': FILES_OF_OFFER,
  gap: FILES_OF_OFFER,
};

/** The dialog where indicators are found, explained and made. */
export const ownIndicators = {
  title: 'Indicateurs',
  search: 'Chercher un indicateur',
  searchHint: 'ESAT, besoin, écart…',
  clear: 'Effacer la recherche',
  nothingFound: 'Aucun indicateur ne répond à cette recherche.',
  found: ({ count }: { count: number }) => counted(count, { one: 'indicateur', other: 'indicateurs' }),
  create: 'Nouvel indicateur',
  show: 'Afficher sur la carte',
  shown: 'Affiché sur la carte',
  duplicate: 'Dupliquer',
  edit: 'Modifier',
  remove: 'Supprimer',
  copyOf: ({ name }: { name: string }) => typeset`${name} (copie)`,
  save: 'Enregistrer',
  cancel: 'Annuler',
  newTitle: 'Nouvel indicateur',
  editTitle: 'Modifier l’indicateur',
  sources: ({ line }: { line: string }) => typeset`Sources : ${line}`,
  preview: 'Valeurs avec les données du dossier',
  ranks: { lowest: 'la plus basse', median: 'médiane', highest: 'la plus haute' },
  tied: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'territoire', other: 'territoires' })} à égalité`,
  previewPlace: ({ name, rank }: { name: string; rank: string }) => typeset`${name} (${rank})`,
  unavailable: ({ count, total }: { count: number; total: number }) =>
    typeset`${counted(count, { one: 'territoire', other: 'territoires' })} sur ${counted(total, { one: 'territoire sans valeur', other: 'sans valeur' })}`,
  toImport: {
    ...OF_OFFER,
    need: 'Le dossier n’a aucun besoin de ce public : importez un tableau de besoins.',
    'need-bound': 'Le dossier n’a aucun besoin de ce public : importez un tableau de besoins.',
    activity: 'Le dossier n’a aucun relevé de ces services : importez un tableau d’activité.',
    'covered-population':
      'Le dossier ne connaît aucune équipe de ce type : importez une liste d’équipes et de leurs départements.',
    'social-aid': 'Aucun chiffre à cette date.',
    population: 'Aucun chiffre à cette date.',
    expected: 'Aucun chiffre à cette date.',
  } satisfies Record<IndicatorTerm['kind'], string>,
  fields: {
    name: 'Nom',
    numerator: 'Ce qui est compté (numérateur)',
    denominator: 'Rapporté à (dénominateur)',
    unit: 'Unité',
    direction: 'Sens de lecture',
    kind: 'Compte',
    public: 'Public',
    categories: 'Catégories d’établissements et services',
    bound: 'Borne',
    measure: 'Prestation',
    ages: 'Âges',
    reference: 'Taux de référence',
    service: 'Service',
    reported: 'Ce que le service déclare',
    team: 'Équipe',
    prevalence: 'Prévalence publiée',
    ownPrevalence: 'Saisie ci-dessous',
    low: 'Basse, pour 1 000',
    central: 'Centrale, pour 1 000',
    high: 'Haute, pour 1 000',
    source: 'Source de la prévalence',
    sourceNote: 'Étude, année, page. Elle est imprimée partout avec la mention « estimation ».',
    invalid: 'Écrivez un nombre de 0 à 1 000.',
  },
  needNote: 'La source comptée est celle choisie pour la carte.',
  kinds: {
    places: 'Places du périmètre',
    'places-of': 'Places de catégories choisies',
    'establishments-of': 'Établissements et services de catégories choisies',
    need: 'Personnes sans solution, une source',
    'need-bound': 'Personnes sans solution, toutes sources',
    'social-aid': 'Bénéficiaires d’une prestation',
    population: 'Habitants',
    expected: 'Personnes attendues (prévalence, estimation)',
    gap: 'Écart en places à un taux de référence',
    activity: 'Activité de services (CAMSP, CMPP, PCO, ERHR)',
    'covered-population': 'Habitants couverts par une équipe',
  } satisfies Record<IndicatorTerm['kind'], string>,
  reported: {
    caseload: 'Personnes suivies (file active)',
    newcomers: 'Personnes reçues pour la première fois dans l’année',
    'days-waited': 'Jours d’attente avant le premier rendez-vous',
    'long-waits': 'Attentes de plus de six mois',
    'without-solution': 'Personnes sans solution connues du service',
  } satisfies Record<ActivityCount, string>,
  bothPublics: 'Enfants et adultes',
  bounds: { low: 'Au moins', high: 'Au plus' },
  references: { france: 'France', region: 'Région' },
  agesOfPublic: {
    child: 'Enfants et jeunes (âges du périmètre)',
    adult: 'Adultes (âges du périmètre)',
  },
  units: {
    'per-1000': 'pour 1 000',
    'per-10000': 'pour 10 000',
    percent: '%',
    ratio: 'par unité',
    days: 'jours (moyenne)',
  } satisfies Record<RatioUnit, string>,
  prevalences: { 'rare-handicap': 'Handicap rare (CASF)' } satisfies Record<
    PublishedPrevalence['id'],
    string
  >,
  refusals: {
    'no-name': 'Donnez un nom à l’indicateur.',
    'no-category': 'Choisissez au moins une catégorie.',
    'prevalence-order': 'La prévalence basse ne dépasse pas la centrale, ni celle-ci la haute.',
    'no-prevalence-source': 'Citez la source de la prévalence : sans elle, le chiffre ne se défend pas.',
  },
  cautions: {
    'same-count': 'Un compte rapporté à lui-même vaut la même chose partout.',
    constant:
      'Une prévalence rapportée à sa propre population vaut la même chose partout : comptez plutôt autre chose au-dessus.',
    'secret-denominator':
      'Le dénominateur est un petit effectif soumis au secret : le rapport est masqué partout où il l’est, et très variable ailleurs.',
    'not-days': 'L’unité « jours » va aux jours d’attente rapportés aux personnes qui ont attendu.',
    'not-a-share': 'En %, numérateur et dénominateur devraient compter la même chose.',
    'other-ages': 'Le public compté n’a pas l’âge de la population : le rapport se lit mal.',
    estimate: 'Estimation : le résultat vaut ce que vaut la prévalence, la même partout.',
    'gap-not-added':
      'L’écart d’une région est celui de la région entière, non la somme de ceux de ses départements.',
  },
};
