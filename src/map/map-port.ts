import type { FeatureCollection } from 'geojson';
import type { ContourCollection } from '@/domain/territory';
import type { RasterImage } from './images/raster-image';
import type { SourceId } from './layer-ids';
import type { LayerSpecification } from './layers';
import type { MosaicLook } from './mosaic/mosaic-look';
import type { TerritoryState } from './territory-states';

/** What reconciliation needs of a map. Putting the same thing twice is harmless, so an interrupted cycle can be redone. */
export interface MapPort {
  putImage(name: string, image: RasterImage): void;
  /** Resolves once the data is ready to be drawn. */
  putSource(id: SourceId, data: FeatureCollection): Promise<void>;
  /** Adds a layer on top, or repaints the one of that id in place. */
  putLayer(layer: LayerSpecification): void;
  /** Prepares a mosaic of territories; resolves once {@link paintMosaic} can show it. */
  putMosaic(contours: ContourCollection): Promise<void>;
  /** Shows the mosaic in these colours, over layers that are there; `null` hides it. */
  paintMosaic(look: MosaicLook | null): void;
  setTerritoryState(key: string, state: TerritoryState): void;
  /** Puts a territory among those outlined together, or takes it out. */
  setTerritoryGrouped(key: string, isGrouped: boolean): void;
  /** Lets the page answer before the next part of a long work. */
  rest(): Promise<void>;
}
