import type { FileKind, RowOutcome } from '@/ingest';
import { typeset } from './typeset';
import { counted, integer } from './words';

const READ = { one: 'ligne lue', other: 'lignes lues' };
const ACCEPTED = { one: 'acceptée', other: 'acceptées' };
const REJECTED = { one: 'refusée', other: 'refusées' };
const SKIPPED = { one: 'ignorée', other: 'ignorées' };

/** Loading files: drop zone, cards, accounts, progress. */
export const importing = {
  title: 'Importer des fichiers',
  dropTitle: 'Déposez vos fichiers ici',
  dropHere: 'Déposez les fichiers pour les importer',
  choose: 'Choisir des fichiers',
  accepted:
    'FINESS+ (structures et activités, .json ou .json.gz), tableau de besoins (.csv), contours (GeoJSON ou TopoJSON)',
  privacy: 'Les fichiers sont lus sur cet ordinateur et n’en sortent pas.',
  kinds: {
    'finess-structures': 'FINESS+ : structures',
    'finess-activites': 'FINESS+ : activités et places',
    'need-table': 'Tableau de besoins',
    contours: 'Contours de territoires',
    unknown: 'Fichier non reconnu',
  } satisfies Record<FileKind, string>,
  kindReasons: {
    'finess-structures': 'Reconnu à ses structures, avec catégorie et adresse.',
    'finess-activites': 'Reconnu à ses activités exercées, avec leurs capacités.',
    'need-table': 'Reconnu à ses colonnes : territoire, source, effectif.',
    contours: 'Reconnu à ses contours, avec un code de territoire.',
    unknown: 'Ni FINESS+, ni tableau de besoins, ni contours de territoires.',
  } satisfies Record<FileKind, string>,
  outcomes: {
    warned: 'Acceptées avec remarque',
    rejected: 'Refusées',
    skipped: 'Ignorées',
  } satisfies Record<RowOutcome, string>,
  outcomeNotes: {
    warned: 'Prises en compte ; vérifiez ce qui est signalé.',
    rejected: 'Non prises en compte : corrigez-les dans votre fichier.',
    skipped: 'Laissées de côté par une règle indiquée, par exemple un établissement fermé.',
  } satisfies Record<RowOutcome, string>,
  account: {
    title: 'Compte des lignes',
    read: ({ count }: { count: number }) => counted(count, { one: 'lue', other: 'lues' }),
    accepted: ({ count }: { count: number }) => counted(count, ACCEPTED),
    warned: ({ count }: { count: number }) => typeset`${integer(count)} avec remarque`,
    rejected: ({ count }: { count: number }) => counted(count, REJECTED),
    skipped: ({ count }: { count: number }) => counted(count, SKIPPED),
    rows: ({ count }: { count: number }) => counted(count, { one: 'ligne', other: 'lignes' }),
    summary: ({ read, accepted, rejected, skipped }: AccountCounts) =>
      typeset`${counted(read, READ)} : ${counted(accepted, ACCEPTED)}, ${counted(rejected, REJECTED)}, ${counted(skipped, SKIPPED)}`,
    others: ({ count }: { count: number }) =>
      typeset`et ${counted(count, { one: 'autre ligne', other: 'autres lignes' })}`,
    row: ({ row }: { row: number }) => typeset`Ligne ${integer(row)}`,
    wholeFile: 'Fichier entier',
    column: 'Colonne',
    value: 'Valeur lue',
    reason: 'Raison',
    emptyValue: '(vide)',
  },
  actions: {
    details: 'Voir le détail',
    hideDetails: 'Masquer le détail',
    downloadRejected: 'Télécharger les lignes refusées',
    add: 'Ajouter au dossier',
    addAll: 'Tout ajouter au dossier',
    cancel: 'Annuler',
    remove: 'Retirer de la liste',
    chooseAnother: 'Choisir un autre fichier',
  },
  rejectedFileName: ({ file }: { file: string }) => typeset`${file} - lignes refusées.csv`,
  progress: {
    reading: ({ file }: { file: string }) => typeset`Lecture de « ${file} »`,
    bytes: ({ done, total }: { done: string; total: string }) => typeset`${done} sur ${total}`,
    rows: ({ count }: { count: number }) => counted(count, READ),
    timeLeft: ({ duration }: { duration: string }) => typeset`encore ${duration} environ`,
    almostDone: 'presque terminé',
    cancelled: ({ file }: { file: string }) =>
      typeset`La lecture de « ${file} » est annulée. Rien n’a changé dans le dossier.`,
  },
  status: {
    waitingForPair: 'En attente de l’autre fichier de la paire',
    needsStructures:
      'Ce fichier d’activités va avec le fichier « structures » de la même extraction FINESS+. Déposez-le aussi.',
    needsActivities:
      'Ce fichier de structures va avec le fichier « activités » de la même extraction FINESS+, qui porte les places. Déposez-le aussi, ou ajoutez les établissements sans leurs places.',
    ready: 'Prêt à être ajouté',
    added: 'Ajouté au dossier',
    failed: 'Non ajouté',
    nothingAccepted: 'Aucune ligne n’a pu être acceptée : il n’y a rien à ajouter.',
  },
  added: ({ file }: { file: string }) => typeset`« ${file} » est ajouté au dossier.`,
  notAdded: ({ file }: { file: string }) => typeset`Le fichier « ${file} » n’a pas été ajouté.`,
  demonstrationReplaced: 'Les données de démonstration de même nature ont été retirées.',
  nothingLost: 'Ce qui était déjà dans le dossier est inchangé.',
  mapping: {
    title: 'Colonnes du tableau de besoins',
    territory: 'Code du département',
    source: 'Source',
    public: 'Public',
    count: 'Effectif',
    date: 'Date de l’effectif',
    notInFile: 'Absente du fichier',
  },
  threshold: 'Seuil de secret statistique de ce fichier',
};

interface AccountCounts {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly skipped: number;
}
