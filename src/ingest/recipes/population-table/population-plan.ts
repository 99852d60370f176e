import { type AgeBase, readAgeSpan, tellAgeBases } from '@/domain/population';
import { type BoundMapping, populationYearOf, type TableMapping } from '../../mapping';

/** Where a table of inhabitants says what. */
export interface PopulationPlan {
  readonly commune: number | null;
  readonly parent: number | null;
  /** Positions of the columns of inhabitants. */
  readonly columns: readonly number[];
  /** Ranks, among `columns`, of those that add up to each age base. */
  readonly tiles: ReadonlyMap<AgeBase, readonly number[]>;
  readonly year: number;
}

/** Lays out a mapping without problems, so that each row is read by positions alone. */
export function populationPlanOf({ fixed }: TableMapping, { columns }: BoundMapping): PopulationPlan {
  const positionOf = (role: 'territory' | 'parent-territory') =>
    columns.find((column) => column.role === role)?.position ?? null;
  const counted = columns.flatMap((column) => {
    const span = column.role === 'population' ? readAgeSpan(column.fixed?.ages ?? '') : null;
    return span === null ? [] : [{ ...column, span }];
  });
  const [first] = counted;
  return {
    commune: positionOf('territory'),
    parent: positionOf('parent-territory'),
    columns: counted.map(({ position }) => position),
    tiles: tellAgeBases(counted.map(({ span }) => span)),
    year: (first === undefined ? null : populationYearOf(first, fixed)) ?? Number.NaN,
  };
}
