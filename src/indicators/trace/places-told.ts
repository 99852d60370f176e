import { columnValueAt, type MeasuredValue, type ProtectedColumn } from '@/domain/measure';
import { type FigureLevel, isCommuneLevel, type Territory, territoryAt } from '@/domain/territory';
import type { FigurePosition, TraceInputs } from './figure-trace';

/** A commune or an EPCI that a source tells something of. */
interface PlaceTold {
  readonly departement: number;
  readonly place: Territory;
  /** As the protected column shows it. */
  readonly count: MeasuredValue;
}

interface Telling extends Pick<TraceInputs, 'hierarchy' | 'nesting'> {
  readonly at: FigurePosition;
  readonly shownAt: (level: FigureLevel) => ProtectedColumn | null;
}

/**
 * The communes of a territory made of communes that a source tells, in the order of their codes; the territory itself where
 * it tells none of them.
 */
export function placesToldIn({ hierarchy, nesting, at, shownAt }: Telling): readonly PlaceTold[] {
  const { level, position } = at;
  if (!isCommuneLevel(level) || level === 'custom' || nesting === undefined) return [];
  const ofLevel = nesting.positionsAt[level];
  const communes = [...nesting.positionsAt.commune].filter(
    (commune, rank) => commune >= 0 && ofLevel[rank] === position,
  );
  const told = toldAmong(hierarchy.commune, shownAt('commune'), communes);
  return told.length > 0 ? told : toldAmong(hierarchy[level], shownAt(level), [position]);
}

function toldAmong(
  index: TraceInputs['hierarchy']['commune'],
  column: ProtectedColumn | null,
  positions: readonly number[],
): readonly PlaceTold[] {
  if (column === null) return [];
  return positions.flatMap((position) => {
    const count = columnValueAt(column, position);
    if (count.status === 'missing') return [];
    return [
      { departement: index.parentPositions[position] ?? -1, place: territoryAt(index, position), count },
    ];
  });
}
