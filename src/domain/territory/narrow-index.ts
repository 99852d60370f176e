import { territoryAt, type TerritoryIndex } from './territory-index';

/**
 * The index of a part of the territories of a level, in the order given. Its positions are its own; parents keep the
 * positions they have in the index of the level above.
 *
 * @param positions - each once, in `index`.
 */
export function narrowIndex(index: TerritoryIndex, positions: readonly number[]): TerritoryIndex {
  const territories = positions.map((position) => territoryAt(index, position));
  const places = new Map<string, number>(territories.map(({ code }, place) => [code, place]));
  return {
    level: index.level,
    territories,
    parentPositions: Int32Array.from(positions, (position) => index.parentPositions[position] ?? -1),
    positionOf: (code) => places.get(code),
  };
}
