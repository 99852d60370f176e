import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { SOURCES, type SourceId } from '../layer-ids';

/** How a source cuts its data into tiles; the data itself comes from {@link buildSources}. */
export type SourceOptions = Omit<GeoJSONSourceSpecification, 'type' | 'data'>;

const CLUSTER_RADIUS_PX = 36;
/** Beyond this zoom (about 30 m a pixel) establishments are drawn one by one. */
const CLUSTER_MAX_ZOOM = 8;
/** Neighbours are simplified one by one, so a visible tolerance would open slivers between them. */
const SHARED_BORDER_TOLERANCE_PX = 0.2;

const OPTIONS: Partial<Record<SourceId, SourceOptions>> = {
  [SOURCES.territories]: { promoteId: 'key', tolerance: SHARED_BORDER_TOLERANCE_PX },
  [SOURCES.rings]: { tolerance: SHARED_BORDER_TOLERANCE_PX },
  [SOURCES.outlines]: { tolerance: SHARED_BORDER_TOLERANCE_PX },
  [SOURCES.coverageMembers]: { tolerance: SHARED_BORDER_TOLERANCE_PX },
  [SOURCES.coverageOutlines]: { tolerance: SHARED_BORDER_TOLERANCE_PX },
  [SOURCES.offer]: { cluster: true, clusterRadius: CLUSTER_RADIUS_PX, clusterMaxZoom: CLUSTER_MAX_ZOOM },
};

/** The options of a source, none for most. */
export function sourceOptions(id: SourceId): SourceOptions {
  return OPTIONS[id] ?? {};
}
