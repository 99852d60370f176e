import { fr } from '@/i18n/fr';
import type { FileFailure, FileReport } from '@/ingest';

/** One line on a failed file. */
export function describeFailure({ fileName, code, details }: FileFailure): string {
  return `${fileName} : ${fr.importReasons.files[code](details)}`;
}

/** One line on a file that was read. */
export function describeReport(report: FileReport): string {
  const { account } = fr.import;
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

  import    lit FINESS+ (structures et activités ensemble), des tableaux de besoins (CSV, XLSX, ODS)
            et des contours (GeoJSON, TopoJSON, Shapefile en .zip, GeoPackage, KML, FlatGeobuf),
            compressés en gzip ou non

  --out     dossier où écrire establishments.csv, capacities.csv, needs.csv et datapackage.json
  --report  fichier JSON où écrire le compte des lignes de chaque fichier
  --help    affiche cette aide

Code de sortie : 0 succès ou succès partiel, 2 échec.
`;
