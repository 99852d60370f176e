import { emptyColumn, type MeasureColumn, type ProtectedColumn, STATUS_BYTE } from '@/domain/measure';
import type { CommuneLevel, CommuneNesting, TerritoryIndex } from '@/domain/territory';
import { memoizePair } from '@/lib';
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
 */
export function showFineNeed(
  { layout, shown }: FineNeedShown,
  { level, index, nesting }: CommunePlace,
): ProtectedColumn {
  if (level === 'custom') return markProtected(emptyColumn(index, shown.parts));
  const column = level === 'epci' ? shown.epcis : shown.parts;
  const changed = level === 'epci' ? changedEpcis(layout, nesting) : NONE;
  const places = placesIn(column.index, index);
  const values = new Float64Array(places.length).fill(Number.NaN);
  const statuses = new Uint8Array(places.length).fill(STATUS_BYTE.missing);
  for (let position = 0; position < places.length; position += 1) {
    const place = places[position] ?? NOWHERE;
    if (place < 0 || changed.has(index.territories[position]?.code ?? '')) continue;
    values[position] = column.values[place] ?? Number.NaN;
    statuses[position] = column.statuses[place] ?? STATUS_BYTE.missing;
  }
  return markProtected({ index, unit: column.unit, provenance: column.provenance, values, statuses });
}

const NOWHERE = -1;
const NONE: ReadonlySet<string> = new Set();

/** For each territory of an index, its place in another by its code; −1 where it has none. */
const placesIn = memoizePair((other: TerritoryIndex, { territories }: TerritoryIndex) =>
  Int32Array.from(territories, ({ code }) => other.positionOf(code) ?? NOWHERE),
);

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
  layout.territories.forEach(({ level }, rank) => {
    if (level === 'commune' && statuses[rank] !== STATUS_BYTE.missing)
      told.add(layout.departementOf[rank] ?? NOWHERE);
  });
  return told;
}

/** How many counts are hidden at each level, over all publics. */
export function countHidden(
  { territories }: FineLayout,
  publics: readonly ShownFineNeed[],
): Readonly<Record<'commune' | 'epci' | 'departement' | 'region' | 'france', number>> {
  const hiddenIn = ({ statuses }: MeasureColumn) =>
    statuses.filter((status) => status === STATUS_BYTE.suppressed).length;
  const total = (count: (shown: ShownFineNeed) => number) =>
    publics.reduce((sum, shown) => sum + count(shown), 0);
  return {
    commune: total(
      ({ parts: { statuses } }) =>
        territories.filter(
          ({ level }, rank) => level === 'commune' && statuses[rank] === STATUS_BYTE.suppressed,
        ).length,
    ),
    epci: total(({ epcis }) => hiddenIn(epcis)),
    departement: total(({ departement }) => hiddenIn(departement)),
    region: total(({ region }) => hiddenIn(region)),
    france: total(({ france }) => hiddenIn(france)),
  };
}
