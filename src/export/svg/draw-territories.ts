import type { MappedLevel } from '@/domain/territory';
import type { Steps } from '@/lib';
import type { MapDrawing, PageTerritory, PageTerritoryGroup } from '../page/map-page';
import { GRAIN_MM } from '../page/place-on-grain';
import type { Band } from './bands';
import { fillOf, fillOnGrain } from './fills';
import { content, element } from './markup';
import { pathData } from './path-data';

/** What the name of a territory's element begins with, before its code. */
export const ID_PREFIXES: Readonly<Record<MappedLevel, string>> = {
  region: 'reg',
  departement: 'dep',
  epci: 'epci',
  commune: 'com',
  custom: 'territoire',
};

/** Width of a line in the colour of what it goes around: it closes the seams that a browser leaves between two looks. */
const SEAM_MM = 0.05;
/** Width of the edge of territories that only their edge shows, where others have none. */
const LONE_EDGE_MM = 0.06;

/** The territories in one band, or a band for each look where they are drawn together. */
export function* drawTerritories(map: MapDrawing): Steps<readonly Band[]> {
  const { territories, edgeMm, theme } = map;
  if (map.groups.length > 0) return yield* drawGroups(map);
  const attributes = {
    stroke: theme.territoryEdge,
    'stroke-width': edgeMm,
    'stroke-linejoin': 'round',
    'fill-rule': 'evenodd',
  };
  const children: string[] = [];
  for (const territory of territories) {
    children.push(drawTerritory(territory, map));
    yield;
  }
  return [{ id: 'territories', attributes, children }];
}

function drawTerritory(territory: PageTerritory, { level, theme }: MapDrawing): string {
  const attributes = {
    id: `${ID_PREFIXES[level]}-${territory.code}`,
    fill: fillOf(territory),
    stroke: territory.pattern === 'not-applicable' ? theme.hatch : null,
    d: pathData(territory.rings, { close: true }),
  };
  return element('path', attributes, [element('title', {}, content(territory.name))]);
}

function* drawGroups(map: MapDrawing): Steps<readonly Band[]> {
  const bands: Band[] = [];
  for (const [rank, group] of map.groups.entries()) {
    const children = group.name === '' ? [] : [element('title', {}, content(group.name))];
    for (const part of group.parts) {
      children.push(element('path', { d: pathData(part, { close: true, placesPerUnit: 1 }) }));
      yield;
    }
    bands.push({ id: `territories-${rank + 1}`, attributes: groupAttributes(group, map), children });
  }
  return bands;
}

function groupAttributes(group: PageTerritoryGroup, { edgeMm, theme }: MapDrawing): Band['attributes'] {
  const width = edgeMm ?? (group.pattern === 'not-applicable' ? LONE_EDGE_MM : SEAM_MM);
  return {
    fill: fillOnGrain(group),
    stroke: edgeColor(group, { edgeMm, theme }),
    transform: `scale(${GRAIN_MM})`,
    'stroke-width': width / GRAIN_MM,
    'stroke-linejoin': 'round',
    'fill-rule': 'evenodd',
  };
}

function edgeColor(
  { pattern, color }: PageTerritoryGroup,
  { edgeMm, theme }: Pick<MapDrawing, 'edgeMm' | 'theme'>,
): string {
  if (pattern === 'not-applicable') return theme.hatch;
  return edgeMm === null ? color : theme.territoryEdge;
}
