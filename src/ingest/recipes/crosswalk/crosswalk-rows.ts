import type { ImportReasonCode } from '../../report/codes';
import type { Remark, RowAccount } from '../../report/row-account';
import { readDateText, type TableRow } from '../../table';
import type { SuppliedCrosswalkRow } from '../../cog';
import type { CrosswalkColumns } from './crosswalk-columns';

/** A row of a crosswalk that two codes were read of. */
export interface CrosswalkRow extends Required<SuppliedCrosswalkRow> {
  /** ISO 8601 day the change took effect; empty where the table has no dates. */
  readonly date: string;
  /** Whether the row tells a change of name alone, beside which others of its day may move the code. */
  readonly isRename: boolean;
}

interface Verdict {
  readonly row: number;
  readonly outcome: 'accepted' | 'rejected' | 'skipped';
  readonly remarks: readonly Remark[];
}

const COMMUNE_KINDS: ReadonlySet<string> = new Set(['COM', 'ARM', 'COMMUNE', '']);
const CHANGE_OF_NAME = '10';

/** Reads the rows of a crosswalk, and keeps the fate of each until the whole table is known. */
export class CrosswalkRows {
  readonly rows: CrosswalkRow[] = [];
  private readonly verdicts: Verdict[] = [];

  constructor(
    private readonly columns: CrosswalkColumns,
    private readonly headers: readonly string[],
  ) {}

  /** Rows taken, while the table is being read. */
  get read(): number {
    return this.rows.length + this.verdicts.length;
  }

  /** Takes a row of the table. */
  take({ row, cells }: TableRow): void {
    const { former, current, share, nature } = this.columns;
    const at = (position: number | null | undefined) => (cells[position ?? -1] ?? '').trim();
    const other = this.columns.kinds.find((position) => !COMMUNE_KINDS.has(at(position).toUpperCase()));
    if (other !== undefined) {
      this.skip(row, { ...this.remark('crosswalk-row-not-commune', other), value: at(other) });
      return;
    }
    const date = this.dateOf(at(this.columns.date));
    if (date === null) {
      this.leave(row, 'rejected', {
        ...this.remark('date-unreadable', this.columns.date),
        value: at(this.columns.date),
      });
      return;
    }
    const formerCode = at(former);
    const newCode = at(current);
    const part = at(share?.position);
    this.rows.push({
      rowNumber: row,
      formerCode,
      newCode,
      share: share?.isPercent === true && /\d$/.test(part) ? `${part} %` : part,
      date,
      isRename: at(nature) === CHANGE_OF_NAME && formerCode === newCode,
    });
  }

  /** Takes a row that stands around the table. */
  skip(row: number, remark: Remark): void {
    this.leave(row, 'skipped', remark);
  }

  /** Says what became of a row that two codes were read of. */
  leave(row: number, outcome: Verdict['outcome'], ...remarks: readonly Remark[]): void {
    this.verdicts.push({ row, outcome, remarks });
  }

  /** A remark about one of the columns. */
  remark(code: ImportReasonCode, column: number | null): Remark {
    return { code, column: column === null ? null : (this.headers[column] ?? null), value: '' };
  }

  /** Closes every row in an account, in their order. */
  close(account: RowAccount): void {
    for (const { row, outcome, remarks } of this.verdicts.toSorted((a, b) => a.row - b.row)) {
      const [remark] = remarks;
      if (outcome === 'accepted' || remark === undefined) account.accept(row, remarks);
      else account.leave(row, { outcome, remark });
    }
  }

  private dateOf(text: string): string | null {
    if (this.columns.date === null) return '';
    const date = readDateText(text);
    return date === null ? null : `${date}-01-01`.slice(0, 'yyyy-mm-dd'.length);
  }
}
