import type { FillPattern, Scene } from '@/cartography';
import { territoryKey } from './territory-key';

/** What a territory shows, read by the layers from its feature state. */
export interface TerritoryState {
  readonly color: string;
  readonly pattern: FillPattern;
}

/**
 * The state of every territory of a scene by key; the theme's plain grey when the choropleth is off, the colour of the
 * land around for those the map is not about.
 */
export function buildTerritoryStates(scene: Scene): Map<string, TerritoryState> {
  const bare: TerritoryState = { color: scene.theme.noData, pattern: 'none' };
  const outside: TerritoryState = { color: scene.theme.land, pattern: 'none' };
  const states = new Map<string, TerritoryState>();
  const setAll = ({ features }: Scene['contours'], state: TerritoryState) => {
    for (const { properties } of features) states.set(territoryKey(scene.level, properties.code), state);
  };
  if (scene.studied !== scene.contours) setAll(scene.contours, outside);
  if ((scene.fill?.length ?? 0) < scene.studied.features.length) setAll(scene.studied, bare);
  for (const { code, color, pattern } of scene.fill ?? [])
    states.set(territoryKey(scene.level, code), { color, pattern });
  return states;
}
