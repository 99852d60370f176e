import type { CoverageKind } from '@/domain/coverage';
import type { BoundColumn, BoundMapping, TableMapping } from '../../mapping';

/** Where a table of teams says what. Positions are those of the cells of a row; `null` where no column says it. */
export interface CoveragePlan {
  readonly name: number | null;
  readonly kind: number | null;
  readonly territory: number | null;
  /** Parts of départements, where a column names them. */
  readonly part: number | null;
  readonly carrier: number | null;
  readonly source: number | null;
  readonly verification: number | null;
  /** Kind of every team that neither a cell nor its name says. */
  readonly fixedKind: CoverageKind | null;
}

/** Lays out a mapping without problems, so that each row is read by positions alone. */
export function coveragePlanOf({ fixed }: TableMapping, { columns }: BoundMapping): CoveragePlan {
  const positionOf = (role: BoundColumn['role']) =>
    columns.find((column) => column.role === role)?.position ?? null;
  const { service } = fixed;
  return {
    name: positionOf('name'),
    kind: positionOf('service'),
    territory: positionOf('territory'),
    part: positionOf('remit-part'),
    carrier: positionOf('carrier'),
    source: positionOf('source-url'),
    verification: positionOf('verification'),
    fixedKind: service === 'erhr' || service === 'pco' || service === 'cnrhr' ? service : null,
  };
}
