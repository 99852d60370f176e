export type { ExportFormat } from './export-format';
export { ExportDialog } from './ExportDialog';
