import type {
  ColumnRole,
  MappingIssue,
  MappingProblem,
  NamedService,
  TableTarget,
  WaitUnit,
} from '@/ingest/mapping';
import type { ColumnContent, RoleReason } from '@/ingest/table';
import { typeset } from './typeset';
import { counted, integer } from './words';

interface NamedColumn {
  readonly column: string;
}

interface NamedRole {
  readonly label: string;
  readonly description: string;
}

/** Saying what the columns of a table are. */
export const mapping = {
  title: ({ file }: { file: string }) => typeset`Colonnes de « ${file} »`,
  intro:
    'Dites ce que contient chaque colonne. Les rôles proposés ne valent qu’une fois le tableau lu, et rien n’entre dans le dossier avant « Ajouter au dossier ».',
  back: 'Retour',
  read: 'Lire le tableau',
  table: 'Tableau à lire',
  sheetTable: ({ sheet, row, columns }: { sheet: string; row: number; columns: number }) =>
    typeset`Feuille « ${sheet} », en-têtes ligne ${integer(row)} (${counted(columns, { one: 'colonne', other: 'colonnes' })})`,
  textTable: ({ row, columns }: { row: number; columns: number }) =>
    typeset`En-têtes ligne ${integer(row)} (${counted(columns, { one: 'colonne', other: 'colonnes' })})`,
  target: 'Ce que dit le tableau',
  targets: {
    need: 'Des besoins : effectifs par territoire',
    activity: 'L’activité de services (CAMSP, CMPP, PCO, ERHR)',
    coverage: 'Des équipes et leurs départements (ERHR, PCO)',
    establishments: 'Des établissements, un par ligne',
    territories: 'Des territoires faits de communes (bassins, secteurs)',
    population: 'La population des communes, par âge',
  } satisfies Record<TableTarget, string>,
  cogYear: 'Année des codes commune',
  cogYearToday: 'Celle de l’outil (2026)',
  cogYearNote: 'Les communes fusionnées ou renommées depuis sont ramenées à celles d’aujourd’hui.',
  columns: {
    title: 'Colonnes et premières lignes',
    rowNumber: 'Ligne',
    role: ({ column }: NamedColumn) => typeset`Rôle de la colonne « ${column} »`,
    content: ({ content, share }: { content: string; share: string }) => typeset`${content}, ${share}`,
    suggested: 'proposé',
    more: ({ count }: { count: number }) =>
      typeset`Montrer ${counted(count, { one: 'colonne de plus', other: 'colonnes de plus' })}`,
  },
  roles: {
    territory: { label: 'Territoire', description: 'Code ou nom de département, de commune ou d’EPCI' },
    'parent-territory': {
      label: 'Territoire parent',
      description: 'Distingue deux communes de même nom',
    },
    count: { label: 'Effectif', description: 'Nombre de personnes, qui s’additionne' },
    rate: { label: 'Taux', description: 'Part ou taux, lu avec son dénominateur' },
    denominator: { label: 'Dénominateur', description: 'Population sur laquelle porte le taux' },
    date: { label: 'Date', description: 'Année, mois ou jour de l’observation' },
    public: { label: 'Public', description: 'Enfants, adultes ou tous âges' },
    'need-source': { label: 'Source du besoin', description: 'Liste d’attente, orientations…' },
    service: { label: 'Service', description: 'CAMSP, CMPP, PCO, ERHR ou CNRHR' },
    caseload: { label: 'File active', description: 'Personnes suivies ou accompagnées dans l’année' },
    newcomers: { label: 'Entrées', description: 'Personnes au premier rendez-vous dans l’année' },
    'mean-wait': { label: 'Délai moyen', description: 'Du premier contact au premier rendez-vous' },
    'days-waited': { label: 'Jours d’attente', description: 'Délais des entrées, additionnés' },
    'long-waits': { label: 'Attentes longues', description: 'Entrées après plus de six mois' },
    'long-wait-share': { label: 'Part des attentes longues', description: 'En % des entrées' },
    'without-solution': { label: 'Sans solution', description: 'Personnes connues du service' },
    carrier: { label: 'Porteur', description: 'Organisme qui porte l’équipe' },
    'source-url': { label: 'Source', description: 'Adresse de la page lue' },
    'remit-part': { label: 'Partie couverte', description: 'Communes, EPCI ou bassins d’une équipe' },
    verification: { label: 'Vérification', description: 'Vérifié, déduit ou à confirmer' },
    finess: { label: 'Numéro FINESS', description: 'Neuf caractères, un par établissement' },
    name: { label: 'Nom', description: 'Nom de l’établissement ou de l’équipe' },
    category: { label: 'Catégorie', description: 'Code ou nom de la catégorie FINESS' },
    capacity: { label: 'Capacité', description: 'Nombre de places' },
    longitude: { label: 'Longitude', description: 'En degrés' },
    latitude: { label: 'Latitude', description: 'En degrés' },
    address: { label: 'Adresse', description: 'L’établissement est placé à sa commune' },
    'group-name': { label: 'Mon territoire', description: 'Nom du bassin, du secteur, de la zone' },
    'group-code': { label: 'Code de mon territoire', description: 'Distingue deux territoires de même nom' },
    population: { label: 'Habitants', description: 'Des âges que vous dites plus bas' },
    ignore: { label: 'Ne pas lire', description: 'La colonne est laissée de côté' },
  } satisfies Record<ColumnRole, NamedRole>,
  contents: {
    'territory-codes': 'codes de territoire',
    'territory-names': 'noms de territoire',
    stock: 'nombres entiers',
    ratio: 'taux ou parts',
    dates: 'dates',
    publics: 'publics',
    services: 'noms de services',
    'finess-numbers': 'numéros FINESS',
    coordinates: 'coordonnées',
    texts: 'textes',
    empty: 'vide',
  } satisfies Record<ColumnContent, string>,
  reasons: {
    'header-known': 'en-tête connu',
    'cells-alike': 'd’après les cellules',
    'header-and-cells': 'en-tête et cellules',
    none: 'à préciser',
  } satisfies Record<RoleReason, string>,
  readings: {
    title: 'Ce que comptent les effectifs',
    activityTitle: 'De quels services, et dans quelle unité',
    note: 'Pour tout le tableau, puis colonne par colonne si elles diffèrent.',
    wholeTable: 'Tout le tableau',
    public: 'Public',
    source: 'Source',
    date: 'Date',
    ratePer: 'Taux pour',
    category: 'Catégorie',
    service: 'Service',
    waitUnit: 'Délai en',
    waitUnits: { day: 'jours', month: 'mois' } satisfies Record<WaitUnit, string>,
    services: {
      camsp: 'CAMSP',
      cmpp: 'CMPP',
      pco: 'PCO',
      erhr: 'ERHR',
      cnrhr: 'CNRHR',
    } satisfies Record<NamedService, string>,
    agesTitle: 'Quels âges comptent les colonnes',
    agesNote:
      'Les âges manquants sont déduits quand des colonnes s’additionnent (0-19 et 20-64 et 65 ou plus font le total).',
    ages: 'Âges',
    year: 'Année',
    allAges: 'Tous âges',
    agesFrom: ({ from }: { from: number }) => typeset`${integer(from)} ans ou plus`,
    agesBetween: ({ from, to }: { from: number; to: number }) =>
      typeset`${integer(from)} à ${integer(to)} ans`,
    shareWritten: 'Part écrite',
    shareBases: { '100': 'En % (13 = 13 %)', '1': 'Entre 0 et 1 (0,13 = 13 %)' },
    of: ({ field, column }: { field: string; column: string }) => typeset`${field} : ${column}`,
    unsaid: 'Non précisé',
    likeTable: 'Comme le tableau',
    givenByColumn: ({ column }: NamedColumn) => typeset`Donné par « ${column} »`,
    ratePerValue: ({ count }: { count: number }) => integer(count),
    badDate: 'Écrivez 2024, 06/2024 ou 30/06/2024',
  },
  problems: {
    'mapping-without-territory': () => typeset`Il manque une colonne qui dit le territoire.`,
    'mapping-without-count': () =>
      typeset`Il manque une colonne d’effectif, ou un taux avec son dénominateur.`,
    'mapping-without-category': () =>
      typeset`Il manque la catégorie des établissements : une colonne, ou une catégorie pour tout le tableau.`,
    'mapping-without-place': () =>
      typeset`Il manque où sont les établissements : une colonne de commune ou d’adresse.`,
    'mapping-without-name': () => typeset`Il manque une colonne du nom ou du numéro FINESS.`,
    'mapping-without-activity': () =>
      typeset`Il manque ce que font les services : file active, entrées, délai, attentes longues ou sans solution.`,
    'mapping-without-service': () =>
      typeset`Il manque le service : une colonne, ou un service pour tout le tableau.`,
    'mapping-without-team': () => typeset`Il manque une colonne du nom des équipes.`,
    'mapping-without-group': () => typeset`Il manque une colonne du nom ou du code des territoires.`,
    'mapping-without-population': () => typeset`Il manque une colonne d’habitants.`,
    'population-without-ages': ({ column }: NamedColumn) => typeset`Dites quels âges compte « ${column} ».`,
    'population-without-year': () => typeset`Dites l’année de ces habitants.`,
    'population-of-two-years': () =>
      typeset`Les colonnes d’habitants sont de plusieurs années : n’en gardez qu’une.`,
    'ages-given-twice': ({ column }: NamedColumn) =>
      typeset`« ${column} » compte les mêmes âges qu’une autre colonne : n’en gardez qu’une.`,
    'ages-of-no-use': () =>
      typeset`Ces âges ne font aucun de ceux des taux : 0-4, 0-9, 0-19, 0-59, 20-59, 20-64, 20 ou plus, ou tous âges.`,
    'wait-without-unit': ({ column }: NamedColumn) =>
      typeset`« ${column} » est un délai moyen : dites s’il est en jours ou en mois.`,
    'wait-without-weight': ({ column }: NamedColumn) =>
      typeset`« ${column} » est une moyenne ou une part : indiquez la colonne des entrées ou de la file active.`,
    'role-given-twice': ({ column }: NamedColumn) =>
      typeset`« ${column} » a le même rôle qu’une autre colonne : n’en gardez qu’une.`,
    'rate-without-denominator': ({ column }: NamedColumn) =>
      typeset`« ${column} » est un taux : indiquez la colonne de sa population (dénominateur).`,
    'rate-without-base': ({ column }: NamedColumn) =>
      typeset`« ${column} » est un taux : dites s’il est pour 100, 1 000 ou 10 000.`,
    'counts-not-told-apart': ({ column }: NamedColumn) =>
      typeset`« ${column} » dit les mêmes source, public et date qu’une autre colonne : distinguez-les.`,
  } satisfies Record<MappingProblem['code'], (details: NamedColumn) => string>,
  ready: 'Tout y est : le tableau peut être lu.',
  suggestionsLeft: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'rôle proposé', other: 'rôles proposés' })} : la lecture les confirme.`,
  remember: 'Retenir pour les fichiers de même forme',
  rememberNote: 'Retenu sur cet ordinateur une fois l’import ajouté au dossier.',
  save: 'Enregistrer la correspondance (.json)',
  fileName: ({ file }: { file: string }) => typeset`${file} - correspondance.json`,
  open: 'Ouvrir une correspondance…',
  opened: ({ file }: { file: string }) =>
    typeset`La correspondance « ${file} » est reprise. Vérifiez-la, puis lisez le tableau.`,
  refusals: {
    'mapping-not-json': ({ file }: { file: string }) =>
      typeset`« ${file} » n’est pas une correspondance : ce n’est pas du JSON. Choisissez un fichier enregistré depuis cet écran.`,
    'mapping-version': ({ file }: { file: string }) =>
      typeset`« ${file} » n’est pas une correspondance, ou vient d’une version plus récente de Maillage. Choisissez un autre fichier.`,
    'mapping-invalid': ({ file }: { file: string }) =>
      typeset`« ${file} » n’est pas une correspondance complète. Choisissez un fichier enregistré depuis cet écran.`,
  } satisfies Record<MappingIssue['code'], (parameters: { file: string }) => string>,
  doesNotFit: ({ file }: { file: string }) =>
    typeset`La correspondance « ${file} » lit des colonnes que ce tableau n’a pas. Choisissez-en une autre, ou un autre tableau du fichier.`,
};
