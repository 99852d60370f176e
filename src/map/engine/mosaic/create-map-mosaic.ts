import type { CustomLayerInterface, CustomRenderMethodInput, MapLibreMap } from 'maplibre-gl';
import type { ContourCollection } from '@/domain/territory';
import { LAYERS } from '../../layer-ids';
import type { Mosaic } from '../../mosaic/build-mosaic';
import { type LevelFinder, prepareFinder, type TerritoryFinder } from '../../mosaic/find-territory';
import type { MosaicLook } from '../../mosaic/mosaic-look';
import { createMosaicRenderer, type MosaicRenderer, type MosaicView } from './mosaic-renderer';
import { cutShapes } from './cut-shapes';
import { takeStepsInSlices } from './take-steps-in-slices';

/** The mosaic of a map: territories too many for the map library to recolour, drawn by a layer of our own. */
export interface MapMosaic {
  /** Cuts territories into triangles, which show with the next paint; at once when they are those cut last. */
  put(contours: ContourCollection): Promise<void>;
  /** Shows the territories in these colours; `null` hides them. */
  paint(look: MosaicLook | null): void;
  /** Finds the territory of the mosaic shown at a position; `null` while none is shown. */
  readonly finder: LevelFinder | null;
  dispose(): void;
}

/** Zooms between which the thin edge comes to its width, and that width in CSS pixels. */
const EDGE = { from: 2, to: 6, widthPx: 0.8 } as const;

/** Creates the mosaic of a map; its layers come with the first paint, under those that lie over territories. */
export function createMapMosaic(map: MapLibreMap): MapMosaic {
  let cut: { readonly contours: ContourCollection; readonly finder: TerritoryFinder } | null = null;
  let unloaded: Mosaic | null = null;
  let shown: MosaicLook | null = null;
  let drawn: MosaicLook | null = null;
  let renderer: MosaicRenderer | null = null;
  const leaving = new AbortController();

  /** New shapes come with their colours: until then those shown are drawn as they were. */
  function bring(rendering: MosaicRenderer, look: MosaicLook): void {
    if (drawn === look) return;
    if (unloaded !== null) rendering.load(unloaded);
    unloaded = null;
    if (drawn?.patterns !== look.patterns) rendering.setPatterns(look.patterns);
    if (drawn?.paint !== look.paint) rendering.paint(look.paint.texels);
    drawn = look;
  }

  const fills: CustomLayerInterface = {
    id: LAYERS.mosaic,
    type: 'custom',
    onAdd(_, gl) {
      renderer = createMosaicRenderer(gl);
    },
    render(_, input) {
      if (renderer === null || shown === null) return;
      bring(renderer, shown);
      renderer.drawFills(viewOf(map, input));
    },
  };
  const edges: CustomLayerInterface = {
    id: LAYERS.mosaicEdge,
    type: 'custom',
    render(_, input) {
      const opacity = edgeOpacityAt(map.getZoom());
      if (shown === null || !shown.paint.hasEdges || opacity === 0) return;
      renderer?.drawEdges(viewOf(map, input), { color: shown.edgeColor, opacity });
    },
  };

  return {
    async put(contours) {
      if (cut?.contours === contours) return;
      const mosaic = await cutShapes(contours, leaving.signal);
      const finder = await takeStepsInSlices(prepareFinder(contours));
      unloaded = mosaic;
      cut = { contours, finder };
    },
    paint(look) {
      shown = look;
      if (look !== null && map.getLayer(fills.id) === undefined) {
        map.addLayer(fills, LAYERS.territoryEdge);
        map.addLayer(edges, LAYERS.regionEdge);
      }
      map.triggerRepaint();
    },
    get finder() {
      return shown === null || cut === null ? null : { level: shown.level, find: cut.finder };
    },
    dispose: () => leaving.abort(),
  };
}

function viewOf(map: MapLibreMap, { defaultProjectionData }: CustomRenderMethodInput): MosaicView {
  return { world: defaultProjectionData.mainMatrix, zoom: map.getZoom() };
}

/** A line is a device pixel wide: a finer one is as much paler. */
function edgeOpacityAt(zoom: number): number {
  const share = Math.max(0, Math.min(1, (zoom - EDGE.from) / (EDGE.to - EDGE.from)));
  return Math.min(1, share * EDGE.widthPx * window.devicePixelRatio);
}
