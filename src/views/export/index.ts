export { CSV_DIALECTS, EXPORT_FORMATS, type ExportFormat } from './export-format';
export { ExportDialog } from './ExportDialog';
