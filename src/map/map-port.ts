import type { FeatureCollection } from 'geojson';
import type { RasterImage } from './images/raster-image';
import type { SourceId } from './layer-ids';
import type { LayerSpecification } from './layers';
import type { TerritoryState } from './territory-states';

/** What reconciliation needs of a map. Putting the same thing twice is harmless, so an interrupted cycle can be redone. */
export interface MapPort {
  putImage(name: string, image: RasterImage): void;
  /** Resolves once the data is ready to be drawn. */
  putSource(id: SourceId, data: FeatureCollection): Promise<void>;
  /** Adds a layer on top, or repaints the one of that id in place. */
  putLayer(layer: LayerSpecification): void;
  setTerritoryState(key: string, state: TerritoryState): void;
  /** Puts a territory among those outlined together, or takes it out. */
  setTerritoryGrouped(key: string, isGrouped: boolean): void;
  /** Lets the page answer before the next part of a long work. */
  rest(): Promise<void>;
}
