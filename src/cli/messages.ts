import type { FileFailure, FileReport, ImportFailureCode } from '@/ingest';

type Details = FileFailure['details'];

/** What happened to a file nothing could be taken from, and what to do, in one line. */
const FAILURES: Readonly<Record<ImportFailureCode, (details: Details) => string>> = {
  'empty-file': () => 'le fichier est vide ; refaites l’extraction ou le téléchargement.',
  'unreadable-file': () =>
    'le fichier ne peut pas être lu ; vérifiez qu’il existe et qu’il n’est pas verrouillé.',
  'damaged-gzip': () => 'le fichier compressé est incomplet ou abîmé ; téléchargez-le de nouveau.',
  'binary-file-not-read': () =>
    'classeur, archive ou autre fichier binaire ; enregistrez le tableau en CSV (UTF-8).',
  'unrecognised-file': () =>
    'contenu non reconnu : ni FINESS+, ni tableau de besoins, ni contours de départements.',
  'not-json': ({ byte }) => `le contenu n’est pas du JSON (octet ${byte}) ; refaites l’extraction.`,
  'truncated-json': ({ byte }) =>
    `le JSON s’arrête avant sa fin (octet ${byte}) ; téléchargez le fichier de nouveau.`,
  'wrong-schema': () => 'le JSON n’a pas la forme attendue (FINESS+ v1, GeoJSON ou TopoJSON).',
  'file-too-large': ({ limitMegabytes }) =>
    `un élément du JSON dépasse ${limitMegabytes} Mo ; découpez le fichier.`,
  'unclosed-quote': ({ row }) => `un guillemet ouvert à la ligne ${row} n’est jamais fermé ; corrigez-la.`,
  'missing-column': ({ column, headers }) =>
    `colonne « ${column} » absente (colonnes lues : ${headers}) ; ajoutez-la ou renommez-la.`,
  'no-rows': () => 'le fichier ne contient aucune ligne de données.',
  'no-row-accepted': () => 'aucune ligne n’a pu être acceptée ; voyez les raisons dans le rapport.',
  'missing-pair-structures': () =>
    'fichier d’activités FINESS+ sans un fichier de structures lisible ; donnez les deux ensemble.',
  'missing-pair-activites': () =>
    'fichier de structures FINESS+ sans un fichier d’activités lisible ; donnez les deux ensemble.',
  'second-file-of-a-kind': ({ first }) => `fait double emploi avec « ${first} » ; n’en donnez qu’un.`,
  'contours-incomplete': ({ count, codes }) => `il manque ${count} département(s) : ${codes}.`,
  'contours-not-wgs84': () => 'les coordonnées ne sont pas en degrés (WGS84) ; reprojetez en EPSG:4326.',
  cancelled: () => 'import annulé.',
};

/** One line on a failed file. */
export function describeFailure({ fileName, code, details }: FileFailure): string {
  return `${fileName} : ${FAILURES[code](details)}`;
}

/** One line on a file that was read. */
export function describeReport({ name, read, accepted, warned, rejected, skipped }: FileReport): string {
  const counts = `${accepted} acceptées (dont ${warned} avec remarque), ${rejected} refusées, ${skipped} ignorées`;
  return `${name} : ${read} lignes lues, ${counts}`;
}

/** Why the command could not even start, or could not write what it made. */
export type CommandIssue =
  | { readonly code: 'usage'; readonly option: string }
  | { readonly code: 'no-command' }
  | { readonly code: 'no-file' }
  | { readonly code: 'unknown-command'; readonly command: string }
  | { readonly code: 'packs-missing'; readonly path: string }
  | { readonly code: 'internal'; readonly reason: string }
  | { readonly code: 'not-writable'; readonly path: string; readonly reason: string };

/** One line on an issue of the command itself. */
export function describeIssue(issue: CommandIssue): string {
  switch (issue.code) {
    case 'usage':
      return `option « ${issue.option} » inconnue ou sans sa valeur (voir --help)`;
    case 'no-command':
      return 'aucune commande donnée (voir --help)';
    case 'no-file':
      return 'aucun fichier donné (voir --help)';
    case 'unknown-command':
      return `commande inconnue : « ${issue.command} » (voir --help)`;
    case 'packs-missing':
      return `données de référence illisibles : ${issue.path} ; lancez « npm run data:packs » d’abord`;
    case 'internal':
      return `erreur interne : ${issue.reason}`;
    case 'not-writable':
      return `écriture impossible dans « ${issue.path} » (${issue.reason})`;
  }
}

/** What `--help` prints. */
export const USAGE = `Usage : npm run maillage -- import FICHIER… [--out DOSSIER] [--report FICHIER]

  import    lit FINESS+ (structures et activités ensemble), des tableaux de besoins (CSV)
            et des contours (GeoJSON, TopoJSON), compressés en gzip ou non

  --out     dossier où écrire establishments.csv, capacities.csv, needs.csv et datapackage.json
  --report  fichier JSON où écrire le compte des lignes de chaque fichier
  --help    affiche cette aide

Code de sortie : 0 succès ou succès partiel, 2 échec.
`;
