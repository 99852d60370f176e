import type { GeoJSONSource, MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { SOURCES } from '../layer-ids';
import type { MapHit } from '../map-hit';
import type { ClusterHit, Picker } from './picker';

/** What the map tells of the user's gestures. */
export interface GestureListeners {
  /** The pointer, or the centre explored with the keyboard, is over something; `null` when it leaves the map. */
  onHover(hit: MapHit | null): void;
  /** A territory was chosen; `null` when the sea was clicked or Escape was pressed. */
  onSelect(hit: MapHit | null): void;
  /** A territory was pressed twice, or with Shift and Enter; says whether there was anything inside to go to. */
  onEnter(hit: MapHit): boolean;
}

const CLUSTER_ZOOM_MS = 400;

/**
 * Listens to pointer and keyboard. With the keyboard the arrows move the map, the territory at its centre is the one
 * hovered, Enter chooses it, Shift and Enter go into it and Escape chooses none.
 */
export function listenToGestures(
  map: MapLibreMap,
  picker: Picker,
  { onHover, onSelect, onEnter }: GestureListeners,
): void {
  const canvas = map.getCanvas();
  let pressed: MapHit | null = null;

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

  map.on('click', ({ point, originalEvent }: MapMouseEvent) => {
    // The first press may open a panel and move what is under the second.
    if (originalEvent.detail > 1) return;
    const cluster = picker.clusterAt(point.x, point.y);
    pressed = cluster === null ? picker.hitAt(point.x, point.y) : null;
    if (cluster === null) onSelect(pressed);
    else void openCluster(map, cluster);
  });
  map.on('dblclick', (event: MapMouseEvent) => {
    if (pressed !== null && pressed.territoryCode !== null && onEnter(pressed)) event.preventDefault();
  });

  map.on('moveend', (event) => {
    if ('originalEvent' in event && event.originalEvent instanceof KeyboardEvent) onHover(hitAtCentre());
  });
  canvas.addEventListener('keydown', ({ key, shiftKey }) => {
    if (key === 'Enter' && shiftKey) onEnter(hitAtCentre());
    else if (key === 'Enter') onSelect(hitAtCentre());
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
