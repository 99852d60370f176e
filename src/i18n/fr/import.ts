import type { FileKind, ImportPhase, RowOutcome } from '@/ingest';
import type { MappingOrigin } from '@/ingest/table';
import { importComparison } from './import-comparison';
import { importNeeds } from './import-needs';
import { typeset } from './typeset';
import { counted, integer } from './words';

const READ = { one: 'ligne lue', other: 'lignes lues' };
const ACCEPTED = { one: 'acceptée', other: 'acceptées' };
const REJECTED = { one: 'refusée', other: 'refusées' };
const SKIPPED = { one: 'ignorée', other: 'ignorées' };

interface AccountCounts {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly skipped: number;
}

interface RowRank {
  readonly row: number;
}

/** Loading files: drop zone, cards, accounts, progress. */
export const importing = {
  title: 'Importer des fichiers',
  dropTitle: 'Déposez vos fichiers n’importe où dans la fenêtre',
  dropHere: 'Déposez les fichiers pour les importer',
  choose: 'Choisir des fichiers',
  chooseFolder: 'Choisir un dossier de fichiers',
  addMore: 'Ajouter d’autres fichiers',
  acceptedTitle: 'Fichiers acceptés',
  acceptedFiles: {
    finess: {
      name: 'FINESS',
      text: 'Les deux fichiers de la même extraction ensemble : structures et activités de FINESS+ (.json ou .json.gz), ou les anciens .csv : établissements (cs1100502 ou cs1100507) et équipements (cs1100505), ou les flux .xml (cs1400102 et cs1400105).',
    },
    need: {
      name: 'Tableau de besoins, d’établissements, de territoires ou de population',
      text: 'Un fichier .csv, .xlsx, .xls ou .ods, ou des cellules collées avec Ctrl + V, quels que soient les en-têtes : vous dites ce que contiennent les colonnes qui ne sont pas reconnues.',
    },
    contours: {
      name: 'Contours',
      text: 'Les départements, les EPCI ou les communes avec leur code : Shapefile (en .zip, ou ses fichiers .shp, .dbf et .prj ensemble), GeoPackage, GeoJSON, TopoJSON, KML, KMZ, FlatGeobuf ou GeoParquet, en degrés ou en Lambert-93.',
    },
    project: {
      name: 'Dossier Maillage',
      text: 'Un fichier .maillage.json : il s’ouvre à la place du dossier actuel.',
    },
  },
  privacy: 'Les fichiers sont lus sur cet ordinateur et n’en sortent pas.',
  kinds: {
    'finess-structures': 'FINESS+ : structures',
    'finess-activites': 'FINESS+ : activités et places',
    'finess-csv-structures': 'FINESS (CSV) : établissements',
    'finess-csv-equipements': 'FINESS (CSV) : équipements et places',
    'finess-xml-structures': 'FINESS (XML) : établissements',
    'finess-xml-equipements': 'FINESS (XML) : équipements et places',
    'need-table': 'Tableau de besoins',
    'activity-table': 'Activité CAMSP, PCO, ERHR',
    'coverage-table': 'Équipes et territoires d’intervention',
    'establishment-table': 'Tableau d’établissements',
    'territory-table': 'Communes et leurs territoires',
    'population-table': 'Population des communes par âge',
    'cog-crosswalk': 'Table de passage entre communes',
    contours: 'Contours de territoires',
    'shapefile-part': 'Partie d’un Shapefile',
    unknown: 'Fichier non reconnu',
  } satisfies Record<FileKind, string>,
  kindReasons: {
    'finess-structures':
      'Reconnu à ses établissements, avec catégorie et adresse. Une ligne est un établissement.',
    'finess-activites':
      'Reconnu à ses activités exercées, avec leurs capacités. Une ligne est une capacité d’une activité.',
    'finess-csv-structures':
      'Reconnu à ses lignes « structureet », avec commune et catégorie. Une ligne est un établissement ou ses coordonnées.',
    'finess-csv-equipements':
      'Reconnu à ses lignes « equipementsocial », avec leurs capacités. Une ligne est un équipement ou l’établissement qu’il équipe.',
    'finess-xml-structures':
      'Reconnu à ses éléments « structureet », avec commune et catégorie. Une ligne est un établissement.',
    'finess-xml-equipements':
      'Reconnu à ses éléments « equipementsocial », avec leurs capacités. Une ligne est un équipement ou l’établissement qu’il équipe.',
    'need-table': 'Lu à ses colonnes de territoire et d’effectif. Une ligne est une ligne du tableau.',
    'activity-table':
      'Lu à ses colonnes de territoire, de service et de file active, d’entrées ou de délais. Une ligne est une ligne du tableau.',
    'coverage-table':
      'Lu à ses noms d’équipes (ERHR, CNRHR, PCO) et à leurs départements. Une ligne est une ligne du tableau.',
    'establishment-table':
      'Lu à ses colonnes de nom, de catégorie et de commune. Une ligne est un établissement.',
    'territory-table':
      'Lu à ses colonnes de commune et de territoire (bassin, secteur, zone d’intervention). Une ligne est une commune.',
    'population-table': 'Lu à ses colonnes de commune et d’habitants par âge. Une ligne est une commune.',
    'cog-crosswalk':
      'Reconnue à ses colonnes d’anciens et de nouveaux codes. Elle convertit les tableaux donnés avec elle ; une ligne est un ancien code.',
    contours: 'Reconnu à ses contours. Une ligne est un contour de territoire.',
    'shapefile-part': 'Lu avec le fichier .shp du même nom, qui porte le compte des contours.',
    unknown: 'Ni FINESS, ni tableau de besoins, ni contours de territoires.',
  } satisfies Record<FileKind, string>,
  rowNames: {
    'finess-structures': ({ row }: RowRank) => typeset`Établissement nº ${integer(row)}`,
    'finess-activites': ({ row }: RowRank) => typeset`Capacité nº ${integer(row)}`,
    'finess-csv-structures': ({ row }: RowRank) => typeset`Ligne ${integer(row)}`,
    'finess-csv-equipements': ({ row }: RowRank) => typeset`Ligne ${integer(row)}`,
    'finess-xml-structures': ({ row }: RowRank) => typeset`Élément nº ${integer(row)}`,
    'finess-xml-equipements': ({ row }: RowRank) => typeset`Élément nº ${integer(row)}`,
    'need-table': ({ row }: RowRank) => typeset`Ligne ${integer(row)}`,
    'activity-table': ({ row }: RowRank) => typeset`Ligne ${integer(row)}`,
    'coverage-table': ({ row }: RowRank) => typeset`Ligne ${integer(row)}`,
    'establishment-table': ({ row }: RowRank) => typeset`Ligne ${integer(row)}`,
    'territory-table': ({ row }: RowRank) => typeset`Ligne ${integer(row)}`,
    'population-table': ({ row }: RowRank) => typeset`Ligne ${integer(row)}`,
    'cog-crosswalk': ({ row }: RowRank) => typeset`Ligne ${integer(row)}`,
    contours: ({ row }: RowRank) => typeset`Contour nº ${integer(row)}`,
    'shapefile-part': ({ row }: RowRank) => typeset`Ligne ${integer(row)}`,
    unknown: ({ row }: RowRank) => typeset`Ligne ${integer(row)}`,
  } satisfies Record<FileKind, (parameters: RowRank) => string>,
  outcomes: {
    warned: 'Acceptée avec remarque',
    rejected: 'Refusée',
    skipped: 'Ignorée',
  } satisfies Record<RowOutcome, string>,
  outcomeNotes: {
    warned: 'Lignes prises en compte ; vérifiez ce qui est signalé.',
    rejected: 'Lignes non prises en compte : corrigez-les dans votre fichier.',
    skipped: 'Lignes laissées de côté par une règle indiquée.',
  } satisfies Record<RowOutcome, string>,
  account: {
    read: ({ count }: { count: number }) => counted(count, READ),
    accepted: ({ count }: { count: number }) => counted(count, ACCEPTED),
    warned: ({ count }: { count: number }) => typeset`dont ${integer(count)} avec remarque`,
    rejected: ({ count }: { count: number }) => counted(count, REJECTED),
    skipped: ({ count }: { count: number }) => counted(count, SKIPPED),
    rows: ({ count }: { count: number }) => counted(count, { one: 'ligne', other: 'lignes' }),
    summary: ({ read, accepted, rejected, skipped }: AccountCounts) =>
      typeset`${counted(read, READ)} : ${counted(accepted, ACCEPTED)}, ${counted(rejected, REJECTED)}, ${counted(skipped, SKIPPED)}`,
    others: ({ count }: { count: number }) =>
      typeset`et ${counted(count, { one: 'autre ligne', other: 'autres lignes' })}`,
    wholeFile: 'Fichier entier',
    row: 'Ligne',
    column: 'Colonne',
    value: 'Valeur lue',
    emptyValue: '(vide)',
  },
  actions: {
    details: 'Voir le détail',
    downloadRejected: 'Télécharger les lignes refusées',
    downloadAll: 'Télécharger toutes les lignes signalées',
    add: 'Ajouter au dossier',
    cancel: 'Annuler',
  },
  ledger: {
    rejectedFileName: ({ file }: { file: string }) => typeset`${file} - lignes refusées.csv`,
    allFileName: ({ file }: { file: string }) => typeset`${file} - lignes signalées.csv`,
    headers: {
      file: 'fichier',
      outcome: 'sort',
      row: 'ligne',
      column: 'colonne',
      value: 'valeur lue',
      code: 'code',
      reason: 'raison',
    },
    omitted: ({ count }: { count: number }) =>
      typeset`${counted(count, { one: 'ligne signalée n’est', other: 'lignes signalées ne sont' })} que dans les totaux : le détail s’arrête à 100 000 lignes par fichier.`,
  },
  mapping: {
    indicate: 'Indiquer les colonnes',
    check: 'Vérifier les colonnes',
    origins: {
      recognised: 'Colonnes reconnues à leurs en-têtes.',
      remembered: 'Colonnes lues comme la fois précédente.',
      chosen: 'Colonnes lues comme vous l’avez indiqué.',
    } satisfies Record<Exclude<MappingOrigin, 'needed'>, string>,
    otherTables: ({ count }: { count: number }) =>
      typeset`Une lecture, un tableau : ${counted(count, { one: 'autre tableau de ce fichier n’est pas lu', other: 'autres tableaux de ce fichier ne sont pas lus' })}.`,
    tableOfSheet: ({ sheet, row }: { sheet: string; row: number }) =>
      typeset`feuille « ${sheet} », ligne ${integer(row)}`,
    tableAtRow: ({ row }: { row: number }) => typeset`tableau de la ligne ${integer(row)}`,
    readToo: ({ table }: { table: string }) => typeset`Lire aussi : ${table}`,
    forget: 'Oublier',
    saved: ({ count }: { count: number }) =>
      typeset`${counted(count, { one: 'correspondance de colonnes retenue', other: 'correspondances de colonnes retenues' })} sur cet ordinateur`,
    savedLine: ({ date, columns }: { date: string; columns: string }) => typeset`${date} · ${columns}`,
    unresolved: ({ count }: { count: number }) =>
      typeset`${counted(count, { one: 'ligne ne désigne', other: 'lignes ne désignent' })} pas un territoire sûr.`,
    resolved: 'Chaque ligne a son territoire.',
    moved: ({ count }: { count: number }) =>
      typeset`${counted(count, { one: 'ligne d’un ancien code ramenée', other: 'lignes d’anciens codes ramenées' })} aux communes d’aujourd’hui.`,
    movedShare: ({ count, share }: { count: number; share: string }) =>
      typeset`${counted(count, { one: 'ligne d’un ancien code ramenée', other: 'lignes d’anciens codes ramenées' })} aux communes d’aujourd’hui, où vivent ${share} des habitants du tableau.`,
    match: 'Rapprocher les territoires',
    seeMatches: 'Voir les territoires',
  },
  paste: {
    action: 'Coller un tableau',
    fileName: ({ rank }: { rank: number }) =>
      rank === 1 ? 'presse-papiers.tsv' : typeset`presse-papiers ${integer(rank)}.tsv`,
    empty:
      'Le presse-papiers ne contient pas de tableau. Copiez des cellules dans votre tableur, puis réessayez.',
    refused: 'Le navigateur ne laisse pas lire le presse-papiers. Appuyez sur Ctrl + V.',
  },
  progress: {
    title: 'Lecture des fichiers',
    phases: {
      recognising: 'Reconnaissance',
      reading: 'Lecture',
    } satisfies Record<ImportPhase, string>,
    waiting: 'En attente',
    finished: 'Lu',
    bytes: ({ done, total }: { done: string; total: string }) => typeset`${done} sur ${total}`,
    rows: ({ count }: { count: number }) =>
      typeset`${counted(count, { one: 'ligne lue', other: 'lignes lues' })}`,
    timeLeft: ({ duration }: { duration: string }) => typeset`encore ${duration} environ`,
  },
  review: {
    title: 'Vérifier avant d’ajouter',
    ready: ({ count }: { count: number }) =>
      typeset`${counted(count, { one: 'fichier lu', other: 'fichiers lus' })}. Rien n’entre dans le dossier avant « Ajouter au dossier ».`,
    statuses: {
      ready: 'Prêt à être ajouté',
      partial: 'Ajout partiel',
      failed: 'Non ajouté',
      needed: 'Colonnes à indiquer',
      ignored: 'Laissé de côté',
    },
    change: {
      label: ({ file }: { file: string }) => typeset`Dire ce qu’est « ${file} »`,
      placeholder: 'Changer…',
      automatic: 'Ce que Maillage reconnaît',
      ignored: 'Ne pas importer ce fichier',
    },
    unknownTable: 'Tableau',
    unknownTableNote: 'Ses colonnes ne sont pas de celles que Maillage connaît.',
    columnsFirst: 'Rien n’est encore lu : indiquez d’abord ce que contiennent les colonnes.',
    chosenKind: 'Lu ainsi parce que vous l’avez choisi.',
    hiding: 'Préparation de la carte et de ce que le secret doit cacher : l’ajout suit.',
    nothingToAdd:
      'Aucune ligne n’a pu être acceptée : il n’y a rien à ajouter. Corrigez les fichiers ou choisissez-en d’autres.',
    notAdded: ({ file }: { file: string }) => typeset`Le fichier « ${file} » n’est pas ajouté.`,
    nothingLost: 'Ce qui était déjà dans le dossier est inchangé.',
    changes: 'Ce qui change dans le dossier',
    datasets: {
      offer: 'Établissements et places',
      need: 'Besoins',
      activity: 'Activité CAMSP, PCO, ERHR',
      coverage: 'Équipes et territoires d’intervention',
      contours: 'Contours',
      territories: 'Mes territoires',
      communePopulation: 'Population des communes par âge',
      fineContours: 'Contours des communes et des EPCI',
    },
    replacesDemonstration: ({ dataset }: { dataset: string }) =>
      typeset`${dataset} : remplace les données de démonstration.`,
    fineContours: { epci: 'Contours des EPCI', commune: 'Contours des communes' },
    addsContours: ({ dataset, territories }: { dataset: string; territories: number }) =>
      typeset`${dataset} : ${counted(territories, { one: 'territoire', other: 'territoires' })}, à voir sur la carte à ce niveau.`,
    addsTerritories: ({
      dataset,
      territories,
      communes,
    }: {
      dataset: string;
      territories: number;
      communes: number;
    }) =>
      typeset`${dataset} : ${counted(territories, { one: 'territoire', other: 'territoires' })} de ${counted(communes, { one: 'commune', other: 'communes' })}, à choisir comme niveau de la carte et du tableau.`,
    addsPopulation: ({
      dataset,
      communes,
      ages,
      year,
    }: {
      dataset: string;
      communes: number;
      ages: string;
      year: string;
    }) =>
      typeset`${dataset} : ${counted(communes, { one: 'commune', other: 'communes' })}, ${ages}, en ${year}. Les taux par commune, par EPCI et de mes territoires s’y rapportent.`,
    takesPlaceOf: ({ name }: { name: string }) => typeset`Elle remplace « ${name} ».`,
    replaces: ({ dataset, name }: { dataset: string; name: string }) =>
      typeset`${dataset} : remplace « ${name} ».`,
    joins: ({ dataset, name }: { dataset: string; name: string }) =>
      typeset`${dataset} : une date de plus, à côté de « ${name} ».`,
    sourceDates: ({ source, dates }: { source: string; dates: string }) => typeset`${source}, ${dates}`,
    losesDates: ({ list }: { list: string }) =>
      typeset`Ces dates ne sont pas dans le nouveau fichier et ne seront plus comparables : ${list}. Pour les garder, choisissez « Compléter ».`,
    undoable: 'Vous pourrez revenir en arrière avec Annuler.',
    secrecy: ({ set }: { set: string }) => typeset`Règle de secret statistique : ${set}`,
  },
  teams: {
    change: ({ kind, list }: { kind: string; list: string }) => typeset`${kind} : ${list}.`,
    added: ({ count }: { count: number }) =>
      counted(count, { one: 'équipe ajoutée', other: 'équipes ajoutées' }),
    updated: ({ count }: { count: number }) =>
      counted(count, {
        one: 'mise à jour d’après la nouvelle liste',
        other: 'mises à jour d’après la nouvelle liste',
      }),
    kept: ({ count }: { count: number }) => counted(count, { one: 'gardée', other: 'gardées' }),
    removed: ({ count }: { count: number }) => counted(count, { one: 'retirée', other: 'retirées' }),
    takeShippedPlace: ({ count }: { count: number }) =>
      count === 1
        ? 'à la place de celle livrée avec l’application'
        : typeset`à la place des ${String(count)} livrées avec l’application`,
    untouched: ({ list }: { list: string }) => typeset`Sans changement : ${list}.`,
    absentTitle: ({ count, kinds, names }: { count: number; kinds: string; names: string }) =>
      typeset`${counted(count, { one: 'équipe du dossier n’est pas dans la nouvelle liste', other: 'équipes du dossier ne sont pas dans la nouvelle liste' })} (${kinds}) : ${names}`,
    keep: ({ count }: { count: number }) =>
      typeset`Garder ${counted(count, { one: 'équipe', other: 'équipes' })}`,
    keepNote:
      'La nouvelle liste complète l’ancienne. Une équipe nommée dans les deux est telle que la nouvelle la dit.',
    replace: ({ count }: { count: number }) =>
      typeset`Retirer ${counted(count, { one: 'équipe', other: 'équipes' })}`,
    replaceNote:
      'La nouvelle liste remplace l’ancienne pour ces équipes. Les équipes d’un autre type restent.',
  },
  formerOffer: {
    title: ({ name, date }: { name: string; date: string }) =>
      typeset`L’offre du dossier est d’une autre date : « ${name} », ${date}`,
    keep: 'Garder l’ancienne offre pour l’évolution',
    keepNote: 'Le dossier tient les deux dates ; la carte montre la plus récente.',
    replace: 'Remplacer',
    replaceNote: 'L’ancienne offre quitte le dossier.',
    hindrances: {
      undated: ({ name }: { name: string; date: string }) =>
        typeset`« ${name} » n’a pas de date : elle sera remplacée, et ne peut pas être gardée pour l’évolution.`,
      full: ({ name, date }: { name: string; date: string }) =>
        typeset`Quatre dates sont déjà gardées : « ${name} » (${date}) sera remplacée. Pour la garder, annulez et retirez une date dans « Données du dossier ».`,
    },
  },
  needs: importNeeds,
  comparison: importComparison,
};
