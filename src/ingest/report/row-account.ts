import type { ImportReasonCode } from './codes';
import type { FileKind, FileReport, ReasonGroup, ReportedRow, RowOutcome } from './import-report';

/** A remark to keep about a row. */
export interface Remark {
  readonly code: ImportReasonCode;
  readonly column: string | null;
  /** Text as the file writes it; cut at {@link MAX_VALUE_LENGTH} characters when kept. */
  readonly value: string;
}

/** The fate of a row that is not accepted. */
export interface LeftRow {
  readonly outcome: 'rejected' | 'skipped';
  readonly remark: Remark;
}

/** One line of the ledger: a row that was warned, rejected or skipped, and why. */
export interface LedgerRow extends ReportedRow {
  readonly fileName: string;
  readonly code: ImportReasonCode;
  readonly outcome: RowOutcome;
}

/** Longest raw text kept of a cell. */
const MAX_VALUE_LENGTH = 200;

/** Rows of a file kept one by one in the ledger; the counts of the report go on beyond. */
const MAX_LEDGER_ROWS = 100_000;

const EXAMPLES = 3;

interface OpenGroup {
  readonly code: ImportReasonCode;
  readonly outcome: RowOutcome;
  count: number;
  readonly examples: ReportedRow[];
}

/**
 * Keeps the account of one file while it is read. Each row is closed by exactly one call of `accept`, `reject` or
 * `skip`, so that read = accepted + rejected + skipped holds by construction.
 */
export class RowAccount {
  private accepted = 0;
  private warned = 0;
  private rejected = 0;
  private skipped = 0;
  private omitted = 0;
  /** A handful: looked through faster than a key is put together. */
  private readonly groups: OpenGroup[] = [];
  private readonly ledgerRows: LedgerRow[] = [];

  constructor(
    private readonly fileName: string,
    private readonly kind: FileKind,
  ) {}

  /** Closes a row as accepted; with remarks it also counts as warned, once. */
  accept(row: number, remarks: readonly Remark[] = []): void {
    this.accepted += 1;
    if (remarks.length > 0) this.warned += 1;
    for (const remark of remarks) this.note(row, 'warned', remark);
  }

  /** Closes a row that was not accepted. */
  leave(row: number, { outcome, remark }: LeftRow): void {
    if (outcome === 'rejected') this.reject(row, remark);
    else this.skip(row, remark);
  }

  /** Closes a row as refused. */
  reject(row: number, remark: Remark): void {
    this.rejected += 1;
    this.note(row, 'rejected', remark);
  }

  /** Closes a row as left aside by a stated rule. */
  skip(row: number, remark: Remark): void {
    this.skipped += 1;
    this.note(row, 'skipped', remark);
  }

  /** Adds a remark about the whole file; no row counts as warned for it. */
  remarkOnFile(remark: Remark): void {
    this.note(null, 'warned', remark);
  }

  /** Rows closed so far. */
  get read(): number {
    return this.accepted + this.rejected + this.skipped;
  }

  /** The account as plain data. */
  report(): FileReport<ImportReasonCode> {
    const { accepted, warned, rejected, skipped, read } = this;
    const reasons: ReasonGroup<ImportReasonCode>[] = this.groups.map((group) => ({
      ...group,
      examples: [...group.examples],
    }));
    return { name: this.fileName, kind: this.kind, read, accepted, warned, rejected, skipped, reasons };
  }

  /** Rows with a remark, in the order of the file, and how many more there were than the ledger keeps. */
  ledger(): { readonly rows: readonly LedgerRow[]; readonly omitted: number } {
    return { rows: this.ledgerRows, omitted: this.omitted };
  }

  private note(row: number | null, outcome: RowOutcome, remark: Remark): void {
    const { code, column } = remark;
    const group = this.groupOf(code, outcome);
    group.count += 1;
    const exemplary = group.examples.length < EXAMPLES;
    const kept = this.ledgerRows.length < MAX_LEDGER_ROWS;
    if (!kept) this.omitted += 1;
    if (!exemplary && !kept) return;
    const value = remark.value.slice(0, MAX_VALUE_LENGTH);
    if (exemplary) group.examples.push({ row, column, value });
    if (kept) this.ledgerRows.push({ fileName: this.fileName, code, outcome, row, column, value });
  }

  private groupOf(code: ImportReasonCode, outcome: RowOutcome): OpenGroup {
    const known = this.groups.find((group) => group.code === code && group.outcome === outcome);
    if (known !== undefined) return known;
    const group: OpenGroup = { code, outcome, count: 0, examples: [] };
    this.groups.push(group);
    return group;
  }
}
