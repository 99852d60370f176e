import { typeset } from './typeset';
import { counted, integer } from './words';

const departements = (count: number) => counted(count, { one: 'département', other: 'départements' });
const establishments = (count: number) => counted(count, { one: 'établissement', other: 'établissements' });
const rows = (count: number) => counted(count, { one: 'ligne', other: 'lignes' });

/** Where figures come from, and whether they can be computed again. */
export const provenance = {
  title: 'D’où vient ce chiffre ?',
  subject: ({ indicator, territory }: { indicator: string; territory: string }) =>
    typeset`${indicator} : ${territory}`,
  scaled: ({ division, scale }: { division: string; scale: string }) => `${division} × ${scale}`,
  division: ({ numerator, denominator }: { numerator: string; denominator: string }) =>
    `${numerator} ÷ ${denominator}`,
  equals: ({ calculation, result }: { calculation: string; result: string }) => `${calculation} = ${result}`,
  tabs: {
    numerator: 'Numérateur',
    denominator: 'Dénominateur',
    leftOut: 'Laissé de côté',
    sources: 'Sources',
    steps: 'Transformations',
  },
  columns: {
    territory: 'Territoire',
    departement: 'Département',
    name: 'Établissement',
    finess: 'FINESS',
    category: 'Catégorie',
    installed: 'Places installées',
    authorised: 'Places autorisées',
    value: 'Valeur montrée',
    standing: 'Compté ?',
    source: 'Source',
    date: 'Date',
    public: 'Âges',
    element: 'Élément',
    detail: 'Détail',
    state: 'État',
  },
  sortBy: ({ column }: { column: string }) => typeset`Trier par « ${column} »`,
  search: 'Chercher une ligne',
  clearSearch: 'Vider la recherche',
  allDepartements: 'Tous les départements',
  chooseDepartement: 'Lignes de',
  rowCount: ({ shown, total }: { shown: number; total: number }) =>
    typeset`${rows(shown)} sur ${integer(total)}`,
  noRow: 'Aucune ligne.',
  standings: {
    counted: 'compté',
    'without-capacity': 'sans capacité connue',
    'left-out': 'laissé de côté',
    together: 'compté avec d’autres',
    silent: 'sans chiffre dans la source',
    superseded: 'remplacé par une ligne plus récente',
  },
  byDepartement: 'Par département',
  secrecyNote:
    'Seuls les effectifs montrés ailleurs le sont ici : un effectif masqué l’est dans cette liste, quelle qu’en soit la raison.',
  leftOut: {
    nothing: 'Rien n’a été laissé de côté.',
    withoutCapacity: ({ count }: { count: number }) =>
      typeset`${establishments(count)} du périmètre sans capacité connue : aucune place ajoutée.`,
    category: ({ name, count }: { name: string; count: number }) =>
      typeset`${name} (hors périmètre) : ${establishments(count)}.`,
    together: ({ count, names }: { count: number; names: string }) =>
      typeset`${departements(count)} que la source compte ensemble, et le total avec elle : ${names}.`,
    silent: ({ count, names }: { count: number; names: string }) =>
      typeset`${departements(count)} sans chiffre dans la source : ${names}.`,
    otherSide: ({ count, names }: { count: number; names: string }) =>
      typeset`${departements(count)} sans chiffre pour l’autre terme : ${names}.`,
    superseded: ({ count }: { count: number }) => typeset`${rows(count)} d’une date antérieure.`,
  },
  file: {
    size: 'Taille',
    importedAt: 'Entré dans le dossier',
    fingerprint: 'Empreinte SHA-256',
    withheld:
      'gardée dans le dossier : des effectifs de ce fichier peuvent être masqués, et son empreinte permettrait de les essayer un à un',
    unknown: 'inconnue',
    licence: 'Licence',
    noLicence: 'non indiquée',
    status: 'Statut',
    date: 'Date des données',
    rows: 'Lignes',
    account: ({ accepted, read }: { accepted: string; read: string }) =>
      typeset`${accepted} acceptées sur ${read} lues`,
    columnsRead: 'Colonnes lues',
    vintage: 'Codes des communes de',
    repairs: 'Réparations choisies',
  },
  shipped: 'Données livrées avec l’application.',
  notRecorded:
    'Fichier importé avant que les sources soient gardées : importez-le de nouveau pour en garder l’empreinte.',
  steps: {
    placesAdded: ({ count }: { count: number }) => typeset`Places de ${establishments(count)} additionnées.`,
    establishmentsCounted: ({ count }: { count: number }) =>
      typeset`${establishments(count)} comptés un à un.`,
    latestKept: 'De chaque département, la ligne la plus récente est comptée.',
    agesAdded:
      'Les enfants et les adultes de la source, qui ne donne pas de total, sont additionnés là où les deux sont montrés et de même date.',
    bounded: 'Plusieurs sources sont réunies en une borne, à partir de ce que chacune montre.',
    expected: 'Une prévalence est appliquée à la population.',
    gap: 'Places qui manquent pour atteindre le taux de la référence : max(0, taux de référence − taux) × population.',
    coveredOnly: ({ covered, total }: { covered: number; total: number }) =>
      typeset`Départements comptés, au numérateur comme au dénominateur : ${String(covered)} sur ${String(total)}.`,
    smoothed: 'La carte montre un taux lissé ; le calcul ci-dessus est celui du taux brut.',
    rounded: 'Le taux est montré arrondi ; il est calculé sur les nombres entiers ci-dessus.',
    atImport: ({ sentence, count, file }: { sentence: string; count: number; file: string }) =>
      typeset`${file}, ${rows(count)} : ${sentence}`,
  },
  fingerprint: ({ digest }: { digest: string }) =>
    typeset`Empreinte de tous les chiffres du dossier : ${digest}`,
  fingerprintPending: 'Calcul de l’empreinte de tous les chiffres…',
  fingerprintFailed: 'L’empreinte des chiffres n’a pas pu être calculée.',
  saveCsv: 'Enregistrer en CSV',
  fileStem: 'provenance',
  verification: {
    title: 'Vérifier le dossier avec ses fichiers',
    explanation:
      'Donnez de nouveau les fichiers du dossier : ils sont relus comme ils l’ont été, et leurs données et chiffres sont comparés à ceux du dossier. Rien n’entre dans le dossier, rien ne quitte cet ordinateur.',
    expected: 'Fichiers du dossier :',
    noSource:
      'Ce dossier ne dit pas de quels fichiers il est fait. Importez-les de nouveau pour pouvoir le vérifier.',
    give: 'Donner les fichiers',
    reading: 'Lecture et comparaison…',
    failed: ({ reason }: { reason: string }) => typeset`La vérification n’a pas abouti : ${reason}`,
    file: ({ name }: { name: string }) => typeset`Fichier « ${name} »`,
    datasets: {
      offer: 'Données d’offre',
      need: 'Données de besoin',
      activity: 'Activité CAMSP, PCO, ERHR',
      coverage: 'Équipes et territoires d’intervention',
      contours: 'Contours',
      territories: 'Mes territoires',
      communePopulation: 'Population des communes par âge',
      fineContours: 'Contours des communes et des EPCI',
    },
    earlierOffer: ({ date }: { date: string }) => typeset`Données d’offre d’une autre date : ${date}`,
    figures: 'Chiffres du dossier',
    verdicts: {
      identical: 'identique',
      different: 'différent',
      absent: 'source absente',
      unknown: 'non vérifiable',
    },
    conclusions: {
      identical: 'Le dossier est bien ce que donnent ces fichiers.',
      different: 'Le dossier n’est pas ce que donnent ces fichiers.',
      incomplete: 'Tout n’a pas pu être vérifié.',
    },
    unused: ({ names }: { names: string }) => typeset`Hors du dossier : ${names}`,
  },
};
