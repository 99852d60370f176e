import type { TerritoryCursor } from '../use-territory-cursor';

/** How the row of a territory stands to the other views, and how it is pointed at from them. */
export function territoryRow(code: string, cursor: TerritoryCursor) {
  return {
    'data-selected': code === cursor.selectedCode,
    'data-hovered': code === cursor.hoveredCode,
    'data-grouped': cursor.groupCodes.has(code),
    onPointerEnter: () => cursor.hover(code),
    onPointerLeave: () => cursor.hover(null),
  };
}
