import { known, type MeasuredValue, MISSING, SUPPRESSED } from '@/domain/measure';
import type { NeedRecord } from '@/domain/need';
import type { NeedRow } from './need-row';

interface DepartementTotal {
  readonly row: NeedRow;
  /** `null` when the row gives the département itself. */
  readonly communes: Set<string> | null;
  count: MeasuredValue;
}

/**
 * Gathers rows into one record for each département, source, public and date. Rows of communes are summed; a row that
 * says again what another row has said is refused. Several files may fill one collector.
 */
export class NeedCollector {
  private readonly totals = new Map<string, DepartementTotal>();

  /** Takes a row, or answers `false` when its count is already there. */
  add(row: NeedRow): boolean {
    const { departementCode, communeCode } = row.territory;
    const key = [departementCode, row.public, row.referenceDate ?? '', row.source].join(' ');
    const total = this.totals.get(key);
    if (total === undefined) {
      const communes = communeCode === null ? null : new Set<string>([communeCode]);
      this.totals.set(key, { row, communes, count: row.count });
      return true;
    }
    if (total.communes === null || communeCode === null || total.communes.has(communeCode)) return false;
    total.communes.add(communeCode);
    total.count = sumOfCounts(total.count, row.count);
    return true;
  }

  /** The records, in the order they first appeared. */
  records(): readonly NeedRecord[] {
    return [...this.totals.values()].map(({ row, count }) => ({
      departementCode: row.territory.departementCode,
      source: row.source,
      public: row.public,
      count,
      referenceDate: row.referenceDate,
    }));
  }
}

/** A hidden part makes the sum hidden, an unknown part makes it unknown: neither is a zero. */
function sumOfCounts(left: MeasuredValue, right: MeasuredValue): MeasuredValue {
  if (left.status === 'suppressed' || right.status === 'suppressed') return SUPPRESSED;
  if (left.status !== 'known' || right.status !== 'known') return MISSING;
  return known(left.value + right.value);
}
