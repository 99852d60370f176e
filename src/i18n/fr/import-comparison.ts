import type {
  EntryFate,
  EstablishmentFate,
  NeedDifferenceKind,
  NeedFate,
  OfferDifferenceKind,
} from '@/analysis/dataset-comparison';
import type { DirectoryLevel } from '@/domain/territory';
import { typeset } from './typeset';
import { counted, plural } from './words';

interface Counted {
  readonly count: number;
}

interface Sides {
  readonly before: string;
  readonly after: string;
}

const ESTABLISHMENTS = { one: 'établissement', other: 'établissements' };
const DEPARTEMENTS = { one: 'département', other: 'départements' };
const REGIONS = { one: 'région', other: 'régions' };

const appeared = ({ count }: Counted) => counted(count, { one: 'apparu', other: 'apparus' });
const disappeared = ({ count }: Counted) => counted(count, { one: 'disparu', other: 'disparus' });
const minor = ({ count }: Counted) =>
  counted(count, { one: 'modifié en deçà du seuil', other: 'modifiés en deçà du seuil' });
const unchanged = ({ count }: Counted) => counted(count, { one: 'inchangé', other: 'inchangés' });

/** An import beside what the dossier holds. */
export const importComparison = {
  title: 'Par rapport à ce que le dossier contient',
  sides: ({ before, after }: Sides) => typeset`« ${before} » (dossier) comparé à « ${after} » (import).`,
  pending: 'Comparaison en cours…',
  threshold: {
    title: 'Signaler les écarts qui dépassent à la fois',
    percent: 'Part, en %',
    count: 'Nombre de places ou de personnes',
    invalid: ({ maximum }: { maximum: string }) => typeset`Écrivez un nombre entier de 0 à ${maximum}.`,
  },
  offerFates: {
    disappeared,
    appeared,
    changed: ({ count }) => counted(count, { one: 'modifié', other: 'modifiés' }),
    minor,
    unchanged,
    'no-longer-covered': ({ count }) =>
      typeset`${counted(count, { one: 'hors du périmètre', other: 'hors du périmètre' })} de l’import`,
    'newly-covered': ({ count }) =>
      typeset`${counted(count, { one: 'dans un département nouveau', other: 'dans des départements nouveaux' })}`,
  } satisfies Record<EstablishmentFate, (parameters: Counted) => string>,
  entryFates: {
    activity: {
      appeared: ({ count }) =>
        typeset`${counted(count, { one: 'ligne ajoutée', other: 'lignes ajoutées' })} (département, service et date)`,
      disappeared: ({ count }) => counted(count, { one: 'retirée', other: 'retirées' }),
      changed: ({ count }) => counted(count, { one: 'modifiée', other: 'modifiées' }),
      unchanged: ({ count }) => counted(count, { one: 'inchangée', other: 'inchangées' }),
    },
    coverage: {
      appeared: ({ count }) => counted(count, { one: 'équipe ajoutée', other: 'équipes ajoutées' }),
      disappeared: ({ count }) =>
        counted(count, { one: 'absente de la nouvelle liste', other: 'absentes de la nouvelle liste' }),
      changed: ({ count }) => counted(count, { one: 'modifiée', other: 'modifiées' }),
      unchanged: ({ count }) => counted(count, { one: 'inchangée', other: 'inchangées' }),
    },
  } satisfies Record<'activity' | 'coverage', Record<EntryFate, (parameters: Counted) => string>>,
  needFates: {
    disappeared,
    appeared,
    changed: ({ count }) =>
      counted(count, { one: 'modifié au-delà du seuil', other: 'modifiés au-delà du seuil' }),
    'became-missing': ({ count }) => counted(count, { one: 'plus renseigné', other: 'plus renseignés' }),
    'became-known': ({ count }) =>
      counted(count, { one: 'désormais renseigné', other: 'désormais renseignés' }),
    secret: ({ count }) => typeset`${counted(count, { one: 'non comparé', other: 'non comparés' })} (secret)`,
    minor,
    unchanged,
    'still-missing': ({ count }) =>
      counted(count, { one: 'toujours non disponible', other: 'toujours non disponibles' }),
  } satisfies Record<NeedFate, (parameters: Counted) => string>,
  offerKinds: {
    disappeared: 'Disparu',
    appeared: 'Apparu',
    places: 'Total des places',
    'places-missing': 'Places plus renseignées',
    'places-known': 'Places désormais renseignées',
    'activity-disappeared': 'Activité disparue',
    'activity-appeared': 'Activité apparue',
    'activity-places': 'Places d’une activité',
    recategorised: 'Autre catégorie',
    moved: 'Autre département',
    renamed: 'Autre nom',
    'no-longer-covered': 'Département absent de l’import',
    'newly-covered': 'Département absent du dossier',
  } satisfies Record<OfferDifferenceKind, string>,
  needKinds: {
    disappeared: 'Disparu',
    appeared: 'Apparu',
    changed: 'Modifié',
    'became-missing': 'Plus renseigné',
    'became-known': 'Désormais renseigné',
    secret: 'Secret statistique',
  } satisfies Record<NeedDifferenceKind, string>,
  notCovered: ({ establishments, departements }: { establishments: number; departements: number }) =>
    typeset`L’import ne parle pas de ${counted(departements, DEPARTEMENTS)} du dossier : ${plural(establishments, { one: 'son', other: 'leurs' })} ${counted(establishments, ESTABLISHMENTS)} ${plural(establishments, { one: 'quitterait', other: 'quitteraient' })} le dossier.`,
  secretNote:
    'Un effectif masqué d’un côté ou de l’autre n’est pas comparé : l’écart permettrait de le retrouver.',
  appearedSources: ({ sources }: { sources: string }) => typeset`Sources absentes du dossier : ${sources}.`,
  disappearedSources: ({ sources }: { sources: string }) =>
    typeset`Sources absentes de l’import : ${sources}.`,
  samePeriod: ({ date, count }: { date: string; count: number }) =>
    typeset`${date} des deux côtés : ${counted(count, { one: 'effectif', other: 'effectifs' })}.`,
  periods: ({ before, after, count }: Sides & Counted) =>
    typeset`${before} (dossier) et ${after} (import) : ${counted(count, { one: 'effectif', other: 'effectifs' })}.`,
  otherPeriods: ({ count }: Counted) =>
    typeset`et ${counted(count, { one: 'autre couple de dates', other: 'autres couples de dates' })}`,
  contours: {
    none: 'Les mêmes territoires, sous les mêmes noms.',
    levels: {
      region: ({ count }) => counted(count, REGIONS),
      departement: ({ count }) => counted(count, DEPARTEMENTS),
    } satisfies Record<DirectoryLevel, (parameters: Counted) => string>,
    appeared: ({ territories, names }: { territories: string; names: string }) =>
      typeset`De plus, ${territories} : ${names}.`,
    disappeared: ({ territories, names }: { territories: string; names: string }) =>
      typeset`De moins, ${territories} : ${names}.`,
    renamed: ({ territories, names }: { territories: string; names: string }) =>
      typeset`Autre nom, ${territories} : ${names}.`,
    rename: ({ before, after }: Sides) => typeset`« ${before} » devient « ${after} »`,
  },
  filter: 'Écarts affichés',
  allKinds: ({ count }: Counted) =>
    typeset`Tous les écarts (${counted(count, { one: 'ligne', other: 'lignes' })})`,
  kindCount: ({ kind, count }: { kind: string; count: string }) => typeset`${kind} (${count})`,
  noDifference: 'Aucun écart au-delà du seuil.',
  download: 'Télécharger la comparaison (CSV)',
  offerFileName: ({ name }: { name: string }) => typeset`${name} - comparaison de l’offre.csv`,
  needFileName: ({ name }: { name: string }) => typeset`${name} - comparaison des besoins.csv`,
  offerList: 'Écarts entre les établissements du dossier et ceux de l’import',
  needList: 'Écarts entre les besoins du dossier et ceux de l’import',
  activity: ({ activity, mode, group }: { activity: string; mode: string; group: string }) =>
    typeset`activité ${activity}, mode ${mode}, clientèle ${group}`,
  noDate: 'pas d’effectif',
  columns: {
    establishment: 'Établissement',
    departement: 'Département',
    change: 'Écart constaté',
    before: 'Dossier',
    after: 'Import',
    difference: 'Différence',
    detail: 'Précision',
    finess: 'Nº FINESS',
    source: 'Source',
    public: 'Public',
    dates: 'Dates comparées',
  },
  headers: {
    code: 'code de l’écart',
    change: 'écart constaté',
    finess: 'n° FINESS ET',
    name: 'établissement',
    departementCode: 'code département',
    departement: 'département',
    categoryCode: 'code catégorie',
    category: 'catégorie',
    capacityStatus: 'sorte de places',
    activityCode: 'code activité',
    modeCode: 'code mode',
    publicCode: 'code clientèle',
    source: 'source',
    public: 'public',
    dateBefore: 'date dossier',
    dateAfter: 'date import',
    before: 'valeur dossier',
    beforeState: 'état dossier',
    after: 'valeur import',
    afterState: 'état import',
    difference: 'différence',
  },
};
