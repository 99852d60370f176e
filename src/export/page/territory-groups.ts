import type { TerritoryPaint } from '@/cartography';
import type { PageLine, PageTerritoryGroup } from './map-page';

type Look = Pick<TerritoryPaint, 'color' | 'pattern'>;

/** Territories to a part at most: more of them would hold the page while their path is written. */
const TOGETHER = 400;

interface OpenGroup {
  readonly parts: PageLine[][];
  /** Territories in the last part. */
  count: number;
}

/**
 * Gathers the rings of territories by look.
 *
 * @param nameOf - what a look means, in the words of the legend.
 */
export function createGroups(nameOf: (look: Look) => string) {
  const all: PageTerritoryGroup[] = [];
  const open = new Map<string, OpenGroup>();
  const openFor = ({ color, pattern }: Look): OpenGroup => {
    const key = `${pattern} ${color}`;
    const known = open.get(key);
    if (known !== undefined) return known;
    const group: OpenGroup = { parts: [[]], count: 0 };
    open.set(key, group);
    all.push({ name: nameOf({ color, pattern }), color, pattern, parts: group.parts });
    return group;
  };
  const add = (look: Look, rings: readonly PageLine[]) => {
    const group = openFor(look);
    if (group.count === TOGETHER) {
      group.parts.push([]);
      group.count = 0;
    }
    group.parts.at(-1)?.push(...rings);
    group.count += 1;
  };
  return { all, add };
}
