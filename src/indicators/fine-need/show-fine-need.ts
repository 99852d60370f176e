import {
  buildColumn,
  columnValueAt,
  MISSING,
  type MeasureColumn,
  type ProtectedColumn,
  STATUS_BYTE,
} from '@/domain/measure';
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
  if (level === 'custom') return markProtected(buildColumn(index, shown.parts, () => MISSING));
  const column = level === 'epci' ? shown.epcis : shown.parts;
  const changed = level === 'epci' ? changedEpcis(layout, nesting) : NONE;
  return markProtected(
    buildColumn(index, column, (position) => {
      const code = index.territories[position]?.code ?? '';
      const held = column.index.positionOf(code);
      return held === undefined || changed.has(code) ? MISSING : columnValueAt(column, held);
    }),
  );
}

const NONE: ReadonlySet<string> = new Set();

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
  return new Set(
    layout.territories.flatMap(({ level }, rank) =>
      level === 'commune' && statuses[rank] !== STATUS_BYTE.missing ? [layout.departementOf[rank] ?? -1] : [],
    ),
  );
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
