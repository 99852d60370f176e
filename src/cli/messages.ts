import { importWords } from '@/i18n/import';
import type { FileFailure, FileReport } from '@/ingest';

const { import: importing, importReasons } = importWords('fr');

/** One line on a failed file. */
export function describeFailure({ fileName, code, details }: FileFailure): string {
  return `${fileName} : ${importReasons.files[code](details)}`;
}

/** One line on a file that was read. */
export function describeReport(report: FileReport): string {
  const { account } = importing;
  const warned = report.warned === 0 ? '' : ` (${account.warned({ count: report.warned })})`;
  return `${report.name} : ${account.summary(report)}${warned}`;
}

/** Why the command could not even start, or could not write what it made. */
export type CommandIssue =
  | { readonly code: 'usage'; readonly option: string }
  | { readonly code: 'no-command' }
  | { readonly code: 'no-file' }
  | { readonly code: 'unknown-command'; readonly command: string }
  | { readonly code: 'packs-missing'; readonly path: string }
  | { readonly code: 'internal'; readonly reason: string }
  | { readonly code: 'not-a-mapping'; readonly path: string; readonly detail: string }
  | { readonly code: 'strict'; readonly rows: number; readonly files: number }
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
    case 'not-a-mapping':
      return `correspondance de colonnes illisible : ${issue.path}${issue.detail === '' ? '' : ` (${issue.detail})`}`;
    case 'strict':
      return `--strict : ${issue.rows} ligne(s) refusée(s), ${issue.files} fichier(s) en échec ; aucun tableau n’est écrit`;
    case 'not-writable':
      return `écriture impossible dans « ${issue.path} » (${issue.reason})`;
  }
}

/** What `--help` prints. */
export const USAGE = `Usage : npm run maillage -- import FICHIER… [options]

  import    lit des fichiers ou des dossiers entiers : FINESS+ (structures et activités ensemble), FINESS CSV
            et XML, des tableaux de besoins ou d’établissements (CSV, XLSX, XLS, ODS), des contours (GeoJSON,
            TopoJSON, Shapefile, GeoPackage, KML, FlatGeobuf, GeoParquet), compressés en gzip ou non

  --out DOSSIER       où écrire establishments.csv, capacities.csv, needs.csv et datapackage.json
  --report FICHIER    où écrire le compte des lignes de chaque fichier, en JSON
  --mapping FICHIER   correspondance de colonnes à rejouer sur les tableaux qu’elle décrit (peut être répété)
  --save-mappings DOSSIER
                      où écrire, pour chaque tableau, la correspondance suivie ou une première à compléter
  --strict            échoue si une ligne ou un fichier est refusé
  --help              affiche cette aide

Code de sortie : 0 succès ou succès partiel, 2 échec.
`;
