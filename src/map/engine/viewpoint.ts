import type { MapLibreMap } from 'maplibre-gl';
import { COMPOSITE_EXTENT, type PlaneExtent } from '@/cartography/projection';
import type { ContourCollection } from '@/domain/territory';
import {
  type Camera,
  cameraOfExtent,
  extentOfTerritory,
  FRANCE_PADDING,
  metresPerPixel,
  type ViewPadding,
  type ViewSize,
} from '../camera';

/** Zoom beyond which a territory is not brought nearer, about 60 m a pixel. */
const CLOSEST_TERRITORY_ZOOM = 7;
const TERRITORY_PADDING: ViewPadding = { top: 72, right: 72, bottom: 72, left: 72 };
const MOVE_MS = 450;

/** Moves the camera by command; between two commands it belongs to the user. */
export interface Viewpoint {
  fitFrance(): void;
  zoomTo(contours: ContourCollection, code: string): void;
  zoomBy(steps: number): void;
  /** Where a position is on screen, in CSS pixels. */
  pixelOf(longitude: number, latitude: number): { readonly x: number; readonly y: number };
}

function sizeOf(map: MapLibreMap): ViewSize {
  const { clientWidth, clientHeight } = map.getContainer();
  return { width: clientWidth, height: clientHeight };
}

/** The camera that shows the whole of France in a container. */
export function franceCamera(container: HTMLElement): Camera {
  const view = { width: container.clientWidth, height: container.clientHeight };
  return cameraOfExtent(COMPOSITE_EXTENT, view, FRANCE_PADDING);
}

/**
 * Creates the viewpoint of a map that starts on the whole of France. As long as nobody has moved it, a resized map shows
 * the whole of France again.
 *
 * @param onScale - told the metres a pixel at the centre whenever the camera comes to rest.
 */
export function createViewpoint(map: MapLibreMap, onScale: (metresAPixel: number) => void): Viewpoint {
  let showsFrance = true;

  function move(extent: PlaneExtent, padding: ViewPadding, closest: number): void {
    const { center, zoom } = cameraOfExtent(extent, sizeOf(map), padding);
    map.easeTo({ center: [...center], zoom: Math.min(zoom, closest), duration: MOVE_MS });
  }

  const tellScale = () => {
    const { lng, lat } = map.getCenter();
    onScale(metresPerPixel({ center: [lng, lat], zoom: map.getZoom() }));
  };

  map.on('movestart', (event) => {
    if ('originalEvent' in event && event.originalEvent !== undefined) showsFrance = false;
  });
  map.on('moveend', tellScale);
  map.on('resize', () => {
    if (!showsFrance) return;
    const { center, zoom } = franceCamera(map.getContainer());
    map.jumpTo({ center: [...center], zoom });
  });
  tellScale();

  return {
    fitFrance() {
      showsFrance = true;
      move(COMPOSITE_EXTENT, FRANCE_PADDING, Infinity);
    },
    zoomTo(contours, code) {
      const contour = contours.features.find(({ properties }) => properties.code === code);
      if (contour === undefined) return;
      showsFrance = false;
      move(extentOfTerritory(contour.geometry), TERRITORY_PADDING, CLOSEST_TERRITORY_ZOOM);
    },
    zoomBy(steps) {
      showsFrance = false;
      map.easeTo({ zoom: map.getZoom() + steps, duration: MOVE_MS });
    },
    pixelOf(longitude, latitude) {
      const { x, y } = map.project([longitude, latitude]);
      return { x, y };
    },
  };
}
