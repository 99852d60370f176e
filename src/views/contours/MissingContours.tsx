import type { CommuneLevel } from '@/domain/territory';
import { contourWords } from '@/i18n/contours';
import { useLocale } from '@/i18n/react';
import { useCommands } from '@/state';
import { EmptyState, FileButton } from '@/ui-kit';
import styles from './contours.module.css';

const ACCEPTED_NAMES =
  '.json,.geojson,.topojson,.zip,.gpkg,.kml,.kmz,.fgb,.parquet,.geoparquet,.shp,.dbf,.prj,.cpg';

/** Over a map whose territories have no contours: where to get some, and the way to import them. */
export function MissingContours({ level }: { readonly level: CommuneLevel }) {
  const words = contourWords(useLocale());
  const { importFiles } = useCommands();
  const give = (files: readonly File[]) =>
    void importFiles(files.map((file) => ({ name: file.name, content: file })));
  return (
    <div className={styles.card} role="status">
      <EmptyState
        icon="map-pin"
        title={words.missing[level]}
        action={
          <FileButton
            label={words.choose}
            accept={ACCEPTED_NAMES}
            allowsMultiple
            variant="primary"
            icon="open"
            onFiles={give}
          />
        }
      >
        <p>{words.figures}</p>
        <p>{words.where[level]}</p>
        <p className={styles.formats}>{words.formats}</p>
      </EmptyState>
    </div>
  );
}
