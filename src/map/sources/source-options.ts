import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { SOURCES, type SourceId } from '../layer-ids';

/** How a source cuts its data into tiles; the data itself comes from {@link buildSources}. */
export type SourceOptions = Omit<GeoJSONSourceSpecification, 'type' | 'data'>;

const CLUSTER_RADIUS_PX = 36;
/** Beyond this zoom (about 30 m a pixel) establishments are drawn one by one. */
const CLUSTER_MAX_ZOOM = 8;
/**
 * Shapes: neighbours are simplified one by one, so a visible tolerance would open slivers between them; and a buffer as
 * wide as the widest line is enough around a tile, where the default one repeats half of France in each.
 */
const SHAPES: SourceOptions = { tolerance: 0.3, buffer: 8 };

const OPTIONS: Partial<Record<SourceId, SourceOptions>> = {
  [SOURCES.context]: { tolerance: 0.5, buffer: 8 },
  [SOURCES.cartouches]: SHAPES,
  [SOURCES.territories]: { ...SHAPES, promoteId: 'key' },
  [SOURCES.rings]: SHAPES,
  [SOURCES.outlines]: SHAPES,
  [SOURCES.borders]: SHAPES,
  [SOURCES.coverageMembers]: SHAPES,
  [SOURCES.coverageOutlines]: SHAPES,
  [SOURCES.offer]: { cluster: true, clusterRadius: CLUSTER_RADIUS_PX, clusterMaxZoom: CLUSTER_MAX_ZOOM },
};

/** The options of a source, none for most. */
export function sourceOptions(id: SourceId): SourceOptions {
  return OPTIONS[id] ?? {};
}
