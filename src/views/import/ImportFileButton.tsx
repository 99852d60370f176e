import { FileButton } from '@/ui-kit';

interface ImportFileButtonProps {
  readonly label: string;
  readonly variant: 'primary' | 'secondary';
  readonly onFiles: (files: readonly File[]) => void;
}

const ACCEPTED_NAMES =
  '.json,.geojson,.topojson,.csv,.tsv,.txt,.xml,.gz,.xlsx,.ods,.xls,.zip,.gpkg,.kml,.kmz,.fgb,.parquet,.geoparquet,.shp,.dbf,.prj,.cpg';

/** Opens the file picker on what can be imported. */
export function ImportFileButton({ label, variant, onFiles }: ImportFileButtonProps) {
  return (
    <FileButton
      label={label}
      accept={ACCEPTED_NAMES}
      allowsMultiple
      variant={variant}
      icon="open"
      onFiles={onFiles}
    />
  );
}
