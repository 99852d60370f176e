import type { GeoJSONSource, MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { SOURCES } from '../layer-ids';
import type { MapHit } from '../map-hit';
import { type ClusterHit, createPicker } from './picker';

/** What the map tells of the user's gestures. */
export interface GestureListeners {
  /** The pointer, or the centre explored with the keyboard, is over something; `null` when it leaves the map. */
  onHover(hit: MapHit | null): void;
  /** A territory was chosen; `null` when the sea was clicked or Escape was pressed. */
  onSelect(hit: MapHit | null): void;
}

const CLUSTER_ZOOM_MS = 400;

/**
 * Listens to pointer and keyboard. With the keyboard the arrows move the map, the territory at its centre is the one
 * hovered, Enter chooses it and Escape chooses none.
 */
export function listenToGestures(map: MapLibreMap, { onHover, onSelect }: GestureListeners): void {
  const picker = createPicker(map);
  const canvas = map.getCanvas();

  const hitAtCentre = () => picker.hitAt(canvas.clientWidth / 2, canvas.clientHeight / 2);

  map.on('mousemove', ({ point }: MapMouseEvent) => {
    if (map.isMoving()) return;
    const hit = picker.hitAt(point.x, point.y);
    const canAct = hit.territoryCode !== null || picker.clusterAt(point.x, point.y) !== null;
    canvas.style.cursor = canAct ? 'pointer' : '';
    onHover(hit);
  });
  map.on('mouseout', () => onHover(null));
  map.on('dragstart', () => onHover(null));

  map.on('click', ({ point }: MapMouseEvent) => {
    const cluster = picker.clusterAt(point.x, point.y);
    if (cluster === null) onSelect(picker.hitAt(point.x, point.y));
    else void openCluster(map, cluster);
  });

  map.on('moveend', (event) => {
    if ('originalEvent' in event && event.originalEvent instanceof KeyboardEvent) onHover(hitAtCentre());
  });
  canvas.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') onSelect(hitAtCentre());
    if (key === 'Escape') onSelect(null);
  });
  canvas.addEventListener('blur', () => onHover(null));
}

async function openCluster(map: MapLibreMap, { clusterId, position }: ClusterHit): Promise<void> {
  const source = map.getSource<GeoJSONSource>(SOURCES.offer);
  if (source === undefined) return;
  const zoom = await source.getClusterExpansionZoom(clusterId);
  map.easeTo({ center: [...position], zoom, duration: CLUSTER_ZOOM_MS });
}
