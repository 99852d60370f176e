import type { MapLibreMap } from 'maplibre-gl';
import { COMPOSITE_EXTENT, type PlaneExtent, shapeExtent } from '@/cartography/projection';
import type { ContourCollection } from '@/domain/territory';
import {
  type Camera,
  cameraOfExtent,
  homePadding,
  metresPerPixel,
  type ViewPadding,
  type ViewSize,
} from '../camera';

/** Zoom beyond which a territory is not brought nearer, about 60 m a pixel. */
const CLOSEST_TERRITORY_ZOOM = 7;
const TERRITORY_PADDING: ViewPadding = { top: 72, right: 72, bottom: 72, left: 72 };
const MOVE_MS = 450;

/** A map of the same size that another looks with. */
type Leader = Pick<Viewpoint, 'camera' | 'watch' | 'lookFrom'>;

/** Moves the camera by command; between two commands it belongs to the user. */
export interface Viewpoint {
  /** Says what the map opens on, and goes there when it is not what it was; and whether Paris is enlarged. */
  settle(extent: PlaneExtent, isEnlarged: boolean): void;
  /** Shows again what the map opened on. */
  fitHome(): void;
  zoomTo(contours: ContourCollection, code: string): void;
  zoomBy(steps: number): void;
  camera(): Camera;
  /** Tells where the map looks each time it moves; what is returned puts an end to it. */
  watch(listener: (camera: Camera) => void): () => void;
  /** Looks from where another map does; that is not told to those who watch. */
  lookFrom(camera: Camera): void;
  /** Looks with another map, which decides of what both open on; what is returned puts an end to it. */
  follow(leader: Leader): () => void;
  /** Where a position is on screen, in CSS pixels. */
  pixelOf(longitude: number, latitude: number): { readonly x: number; readonly y: number };
}

function sizeOf(map: MapLibreMap): ViewSize {
  const { clientWidth, clientHeight } = map.getContainer();
  return { width: clientWidth, height: clientHeight };
}

/** The camera that shows an extent in a container; the whole of France unless told. */
export function homeCamera(container: HTMLElement, extent: PlaneExtent = COMPOSITE_EXTENT): Camera {
  const view = { width: container.clientWidth, height: container.clientHeight };
  return cameraOfExtent(extent, view, homePadding(extent, view));
}

/**
 * Creates the viewpoint of a map that starts on the whole of France, until it is told what to open on. As long as nobody
 * has moved it, a resized map shows that again.
 *
 * @param onScale - told the metres a pixel at the centre whenever the camera comes to rest.
 */
export function createViewpoint(map: MapLibreMap, onScale: (metresAPixel: number) => void): Viewpoint {
  let home: PlaneExtent | null = null;
  let showsHome = true;
  let isEnlarged = false;
  let isToldToMove = false;
  let isFollower = false;

  const camera = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom() };
  };

  function move(extent: PlaneExtent, padding: ViewPadding, closest: number): void {
    const { center, zoom } = cameraOfExtent(extent, sizeOf(map), padding);
    map.easeTo({ center: [...center], zoom: Math.min(zoom, closest), duration: MOVE_MS });
  }

  function jumpHome(): void {
    const { center, zoom } = homeCamera(map.getContainer(), home ?? undefined);
    map.jumpTo({ center: [...center], zoom });
  }

  function easeHome(): void {
    showsHome = true;
    const extent = home ?? COMPOSITE_EXTENT;
    move(extent, homePadding(extent, sizeOf(map)), Infinity);
  }

  const tellScale = () => {
    onScale(metresPerPixel(camera(), isEnlarged));
  };

  function watch(listener: (seen: Camera) => void): () => void {
    const tell = () => {
      if (!isToldToMove) listener(camera());
    };
    map.on('move', tell);
    return () => void map.off('move', tell);
  }

  function lookFrom({ center, zoom }: Camera): void {
    const seen = camera();
    if (seen.zoom === zoom && seen.center[0] === center[0] && seen.center[1] === center[1]) return;
    showsHome = false;
    isToldToMove = true;
    map.jumpTo({ center: [...center], zoom });
    isToldToMove = false;
  }

  map.on('movestart', (event) => {
    if ('originalEvent' in event && event.originalEvent !== undefined) showsHome = false;
  });
  map.on('moveend', tellScale);
  map.on('resize', () => {
    if (!showsHome) return;
    jumpHome();
  });
  tellScale();

  return {
    settle(extent, enlarged) {
      const former = home;
      isEnlarged = enlarged;
      home = extent;
      if (isFollower) return;
      if (former === null) jumpHome();
      else if (former !== extent) easeHome();
    },
    fitHome: easeHome,
    zoomTo(contours, code) {
      const contour = contours.features.find(({ properties }) => properties.code === code);
      if (contour === undefined) return;
      showsHome = false;
      move(shapeExtent(contour.geometry), TERRITORY_PADDING, CLOSEST_TERRITORY_ZOOM);
    },
    zoomBy(steps) {
      showsHome = false;
      map.easeTo({ zoom: map.getZoom() + steps, duration: MOVE_MS });
    },
    camera,
    watch,
    lookFrom,
    follow(leader) {
      isFollower = true;
      lookFrom(leader.camera());
      const ends = [leader.watch(lookFrom), watch((seen) => leader.lookFrom(seen))];
      return () => ends.forEach((end) => end());
    },
    pixelOf(longitude, latitude) {
      const { x, y } = map.project([longitude, latitude]);
      return { x, y };
    },
  };
}
