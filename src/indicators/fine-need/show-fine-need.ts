import { emptyColumn, type MeasureColumn, type ProtectedColumn, STATUS_BYTE } from '@/domain/measure';
import type { CommuneLevel, CommuneNesting, TerritoryIndex } from '@/domain/territory';
import { memoizeLast, memoizePair } from '@/lib';
import { markProtected } from '../secrecy/protected-column';
import type { FineLayout } from './lay-out-territories';
import type { ShownFineNeed } from './protect-fine-need';

/** What may be shown of a public by the territories of its layout. */
export interface FineNeedShown {
  readonly layout: FineLayout;
  readonly shown: ShownFineNeed;
}

/** Where communes are shown. */
export interface CommunePlace {
  readonly level: CommuneLevel;
  readonly index: TerritoryIndex;
  readonly nesting: CommuneNesting;
}

/**
 * The counts of a public over the territories of a level made of communes. A territory of the user has none: it may lie
 * across EPCI and départements, and its sum would tell what secrecy hides of them. Neither has an EPCI whose communes the
 * directory no longer has as when the file was read.
 *
 * The last of each public and place is kept, for several indicators count the same people.
 */
export function showFineNeed(
  { layout, shown }: FineNeedShown,
  { level, index, nesting }: CommunePlace,
): ProtectedColumn {
  return shownAt(shown, index)(layout, level, nesting);
}

const shownAt = memoizePair((shown: ShownFineNeed, index: TerritoryIndex) =>
  memoizeLast((layout: FineLayout, level: CommuneLevel, nesting: CommuneNesting): ProtectedColumn => {
    if (level === 'custom') return markProtected(emptyColumn(index, shown.parts));
    if (level === 'commune') return moveTo(index, shown.parts, NONE);
    return moveTo(index, shown.epcis, changedEpcis(layout, nesting));
  }),
);

function moveTo(index: TerritoryIndex, column: ProtectedColumn, left: ReadonlySet<string>): ProtectedColumn {
  const places = placesIn(column.index, index);
  const values = new Float64Array(places.length).fill(Number.NaN);
  const statuses = new Uint8Array(places.length).fill(missing);
  for (let position = 0; position < places.length; position += 1) {
    const place = places[position] ?? NOWHERE;
    if (place < 0 || (left.size > 0 && left.has(index.territories[position]?.code ?? ''))) continue;
    values[position] = column.values[place] ?? Number.NaN;
    statuses[position] = column.statuses[place] ?? missing;
  }
  return markProtected({ index, unit: column.unit, provenance: column.provenance, values, statuses });
}

const { missing, suppressed } = STATUS_BYTE;
const NOWHERE = -1;
const NONE: ReadonlySet<string> = new Set();

/** For each territory of an index, its place in another by its code; −1 where it has none. */
const placesIn = memoizePair((other: TerritoryIndex, { territories }: TerritoryIndex) => {
  const places = new Int32Array(territories.length);
  let next = 0;
  for (let position = 0; position < territories.length; position += 1) {
    const code = territories[position]?.code ?? '';
    // Both are often the whole country in the same order.
    const place = other.territories[next]?.code === code ? next : (other.positionOf(code) ?? NOWHERE);
    places[position] = place;
    if (place >= 0) next = place + 1;
  }
  return places;
});

/** EPCI that a commune has left or joined since the layout was made. */
const changedEpcis = memoizePair((layout: FineLayout, nesting: CommuneNesting): ReadonlySet<string> => {
  const { communes } = nesting;
  const changed = new Set<string>();
  for (const territory of layout.territories) {
    if (territory.level === 'epci') continue;
    const rank = communes.positionOf(territory.code);
    const today = rank === undefined ? null : (communes.epciCodes[rank] ?? null);
    if (today === territory.epci) continue;
    for (const code of [today, territory.epci]) if (code !== null) changed.add(code);
  }
  return changed;
});

/** Positions of the départements some commune of which has a count. */
export function departementsByCommune({ layout, shown }: FineNeedShown): ReadonlySet<number> {
  const { statuses } = shown.parts;
  const told = new Set<number>();
  let last: number | null = null;
  layout.territories.forEach(({ level }, rank) => {
    const departement = layout.departementOf[rank] ?? NOWHERE;
    // The communes of a département follow one another.
    if (departement === last || level !== 'commune' || statuses[rank] === missing) return;
    told.add(departement);
    last = departement;
  });
  return told;
}

/** How many counts are hidden at each level, over all publics. */
export function countHidden(
  { territories }: FineLayout,
  publics: readonly ShownFineNeed[],
): Readonly<Record<'commune' | 'epci' | 'departement' | 'region' | 'france', number>> {
  const total = (count: (shown: ShownFineNeed) => number) =>
    publics.reduce((sum, shown) => sum + count(shown), 0);
  return {
    commune: total(({ parts }) => countHiddenIn(parts, (rank) => territories[rank]?.level === 'commune')),
    epci: total(({ epcis }) => countHiddenIn(epcis)),
    departement: total(({ departement }) => countHiddenIn(departement)),
    region: total(({ region }) => countHiddenIn(region)),
    france: total(({ france }) => countHiddenIn(france)),
  };
}

function countHiddenIn(
  { statuses }: MeasureColumn,
  isCounted: (position: number) => boolean = () => true,
): number {
  let hidden = 0;
  for (let position = 0; position < statuses.length; position += 1)
    if (statuses[position] === suppressed && isCounted(position)) hidden += 1;
  return hidden;
}
