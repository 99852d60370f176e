import type { GeoJSONSource, MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { SOURCES } from '../layer-ids';
import type { MapHit } from '../map-hit';
import type { WalkStep } from '../walk';
import type { ClusterHit, Picker } from './picker';
import type { Walker } from './walker';

/** What the map tells of the user's gestures. */
export interface GestureListeners {
  /** The pointer, or the centre explored with the keyboard, is over something; `null` when it leaves the map. */
  onHover(hit: MapHit | null): void;
  /** A territory was chosen; `null` when the sea was clicked or Escape was pressed. */
  onSelect(hit: MapHit | null): void;
  /** A territory was pressed twice, or with Shift and Enter; says whether there was anything inside to go to. */
  onEnter(hit: MapHit): boolean;
  /** A territory was pressed with Ctrl, or with Ctrl and Space: it comes to those put together, or leaves them. */
  onToggle(hit: MapHit): void;
}

/** What gestures are read with. */
interface GestureReaders {
  readonly picker: Picker;
  readonly walker: Walker;
}

const CLUSTER_ZOOM_MS = 400;

const STEP_OF_KEY: ReadonlyMap<string, WalkStep> = new Map([
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
]);

/**
 * Listens to pointer and keyboard. With the keyboard the arrows move the map, and the territory at its centre is the one
 * hovered; Page Down and Page Up go from territory to territory in reading order, Home and End to the first and the last.
 * Enter chooses the one hovered, Shift and Enter go into it, Ctrl and Space put it with others, and Escape chooses none.
 */
export function listenToGestures(
  map: MapLibreMap,
  { picker, walker }: GestureReaders,
  { onHover, onSelect, onEnter, onToggle }: GestureListeners,
): void {
  const canvas = map.getCanvas();
  let pressed: MapHit | null = null;

  const hitAtCentre = () => picker.hitAt(canvas.clientWidth / 2, canvas.clientHeight / 2);
  const explored = () => walker.where() ?? hitAtCentre();

  map.on('mousemove', ({ point }: MapMouseEvent) => {
    if (map.isMoving() || map.boxZoom.isActive()) return;
    walker.stop();
    const hit = picker.hitAt(point.x, point.y);
    const canAct = hit.territoryCode !== null || picker.clusterAt(point.x, point.y) !== null;
    canvas.style.cursor = canAct ? 'pointer' : '';
    onHover(hit);
  });
  map.on('mouseout', () => onHover(null));
  map.on('dragstart', () => onHover(null));
  map.on('boxzoomstart', () => onHover(null));

  map.on('click', ({ point, originalEvent }: MapMouseEvent) => {
    // The first press may open a panel and move what is under the second.
    if (originalEvent.detail > 1) return;
    const cluster = picker.clusterAt(point.x, point.y);
    pressed = cluster === null ? picker.hitAt(point.x, point.y) : null;
    if (cluster !== null) void openCluster(map, cluster);
    else if (pressed !== null && (originalEvent.ctrlKey || originalEvent.metaKey)) onToggle(pressed);
    else onSelect(pressed);
  });
  map.on('dblclick', (event: MapMouseEvent) => {
    if (pressed !== null && pressed.territoryCode !== null && onEnter(pressed)) event.preventDefault();
  });

  map.on('moveend', (event) => {
    if (!('originalEvent' in event && event.originalEvent instanceof KeyboardEvent)) return;
    walker.stop();
    onHover(hitAtCentre());
  });
  canvas.addEventListener('keydown', (event) => {
    const { key, shiftKey, ctrlKey, metaKey } = event;
    const step = STEP_OF_KEY.get(key);
    const toggles = key === ' ' && (ctrlKey || metaKey);
    if (step !== undefined || toggles) event.preventDefault();
    if (step !== undefined) onHover(walker.go(step));
    else if (toggles) onToggle(explored());
    else if (key === 'Enter' && shiftKey) onEnter(explored());
    else if (key === 'Enter') onSelect(explored());
    else if (key === 'Escape') onSelect(null);
  });
  canvas.addEventListener('blur', () => onHover(null));
}

async function openCluster(map: MapLibreMap, { clusterId, position }: ClusterHit): Promise<void> {
  const source = map.getSource<GeoJSONSource>(SOURCES.offer);
  if (source === undefined) return;
  const zoom = await source.getClusterExpansionZoom(clusterId);
  map.easeTo({ center: [...position], zoom, duration: CLUSTER_ZOOM_MS });
}
