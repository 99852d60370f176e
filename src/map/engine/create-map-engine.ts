import 'maplibre-gl/dist/maplibre-gl.css';
import { addProjection, LngLat, MapLibreMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import { homeExtent, type Scene } from '@/cartography';
import { COMPOSITE_NAME, COMPOSITE_TILE_MATRIX } from '@/cartography/projection';
import type { MappedLevel } from '@/domain/territory';
import { centerWithinFrance, extentBetween, type ScreenPoint } from '../camera';
import { fontFaces } from '../fonts';
import { LOCALE_STATE } from '../layer-ids';
import { planarConverter } from '../worker/planar-converter';
import type { OutlinedGroup } from '../group-outline';
import type { Highlight } from '../sources';
import { territoriesWithin } from '../territories-within';
import workerUrl from '../worker/maplibre.worker?worker&url';
import { type GestureListeners, listenToGestures } from './gestures';
import { createDrawing } from './create-drawing';
import { createNumberLanguage } from './number-language';
import { createPicker } from './picker';
import { createViewpoint, homeCamera, type Viewpoint } from './viewpoint';
import { createWalker } from './walker';

/** What the engine tells. */
export interface MapEngineListeners extends GestureListeners {
  /**
   * A rectangle was drawn with Shift over territories of a level; they are put together, with those that were if Ctrl was
   * pressed as well.
   */
  onBrush(codes: readonly string[], level: MappedLevel, isAdding: boolean): void;
  onScale(metresPerPixel: number): void;
  /** Everything asked for is drawn. */
  onIdle(): void;
  onError(error: unknown): void;
}

/** What the map says, in the language of the page. */
export interface MapWords {
  readonly label: string;
  readonly locale: string;
}

/**
 * The interactive map: shows scenes, moves by command, tells gestures. It marks `maillage:scene-applied` and
 * `maillage:scene-drawn` in the performance timeline, for the bench and the browser's own tools.
 */
export interface MapEngine extends Omit<Viewpoint, 'zoomTo' | 'settle'> {
  show(scene: Scene): void;
  highlight(highlight: Highlight): void;
  outline(group: OutlinedGroup): void;
  /** Brings a territory of the scene shown to the middle. */
  zoomTo(code: string): void;
  /** Names the map for assistive technologies, and says in which language the numbers on it are written. */
  setWords(words: MapWords): void;
  resize(): void;
  dispose(): void;
}

const MIN_ZOOM = 0.5;
const MAX_ZOOM = 11;

setWorkerUrl(workerUrl);
addProjection({
  name: COMPOSITE_NAME,
  definition: COMPOSITE_NAME,
  projection: planarConverter,
  tileMatrixSet: {
    origin: [...COMPOSITE_TILE_MATRIX.origin],
    extentAtZoom0: COMPOSITE_TILE_MATRIX.extentMetres,
  },
});

function emptyStyle(): StyleSpecification {
  return {
    version: 8,
    projection: { type: COMPOSITE_NAME },
    'font-faces': fontFaces(document.baseURI),
    state: { [LOCALE_STATE]: { default: 'fr' } },
    sources: {},
    layers: [],
  };
}

/** A rectangle drawn over the map, and what of the keyboard went with it. */
type BrushListener = (corners: readonly [ScreenPoint, ScreenPoint], isAdding: boolean) => void;

function createMap(container: HTMLElement, onBrush: BrushListener): MapLibreMap {
  const { center, zoom } = homeCamera(container);
  const map = new MapLibreMap({
    container,
    style: emptyStyle(),
    center: [...center],
    zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    attributionControl: false,
    boxZoom: {
      boxZoomEnd: (...[, from, to, { ctrlKey, metaKey }]) => onBrush([from, to], ctrlKey || metaKey),
    },
    fadeDuration: 0,
    transformConstrain: (target, wantedZoom) => ({
      center: new LngLat(...centerWithinFrance([target.lng, target.lat])),
      zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, wantedZoom)),
    }),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/**
 * Creates the map of a container, on the whole of France and empty until a scene is shown.
 *
 * @throws Error when the browser cannot draw with WebGL 2.
 */
export function createMapEngine(container: HTMLElement, listeners: MapEngineListeners): MapEngine {
  const map = createMap(container, (corners, isAdding) => {
    if (shown === null) return;
    const size = { width: container.clientWidth, height: container.clientHeight };
    const codes = territoriesWithin(shown.studied, extentBetween(viewpoint.camera(), size, corners));
    listeners.onBrush(codes, shown.level, isAdding);
  });
  const onError = (error: unknown) => listeners.onError(error);
  const viewpoint = createViewpoint(map, (metres) => listeners.onScale(metres));
  let drawing = createDrawing(map, onError);
  const numbers = createNumberLanguage(map);
  let shown: Scene | null = null;
  let highlighted: Highlight = { selectedCode: null, hoveredCode: null };
  let outlined: OutlinedGroup | null = null;

  map.on('error', ({ error }) => onError(error));
  listenToGestures(
    map,
    {
      picker: createPicker(map, () => drawing.finder()),
      walker: createWalker(map, () => shown),
    },
    listeners,
  );

  function draw(scene: Scene): void {
    void drawing
      .show(scene)
      .then(() => performance.mark('maillage:scene-applied'))
      .then(() => map.once('idle'))
      .then(() => {
        performance.mark('maillage:scene-drawn');
        listeners.onIdle();
      });
  }

  map.on('webglcontextlost', () => {
    drawing.dispose();
    const [center, zoom] = [map.getCenter(), map.getZoom()];
    map.once('webglcontextrestored', () => map.once('style.load', () => map.jumpTo({ center, zoom })));
  });
  map.on('webglcontextrestored', () => {
    // What the map library puts back has neither colours nor mosaic: everything is drawn again as at first.
    map.setStyle(emptyStyle(), { diff: false });
    drawing = createDrawing(map, onError);
    drawing.highlight(highlighted);
    if (outlined !== null) drawing.outline(outlined);
    if (shown !== null) draw(shown);
  });

  const { fitHome, zoomBy, pixelOf, camera, watch, lookFrom, follow } = viewpoint;
  return {
    fitHome,
    zoomBy,
    pixelOf,
    camera,
    watch,
    lookFrom,
    follow,
    show(scene) {
      shown = scene;
      viewpoint.settle(homeExtent(scene), scene.enlargement !== undefined);
      draw(scene);
    },
    highlight(highlight) {
      highlighted = highlight;
      drawing.highlight(highlight);
    },
    outline(group) {
      outlined = group;
      drawing.outline(group);
    },
    zoomTo(code) {
      if (shown !== null) viewpoint.zoomTo(shown.contours, code);
    },
    setWords({ label, locale }) {
      const canvas = map.getCanvas();
      // Screen readers then leave the keys to the map.
      canvas.setAttribute('role', 'application');
      canvas.setAttribute('aria-label', label);
      numbers.writeIn(locale);
    },
    resize: () => void map.resize(),
    dispose() {
      drawing.dispose();
      map.remove();
    },
  };
}
