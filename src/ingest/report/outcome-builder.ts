import { readIssue, type ReadIssue, type SourceFile } from '../read';
import type { FileSurvey } from '../table';
import type { ImportReasonCode } from './codes';
import type { FileMatches } from './file-matches';
import type { FileKind, FileReport } from './import-report';
import type { FileFailure, ImportedDatasets, ImportOutcome, ImportStatus } from './import-outcome';
import { type LedgerRow, RowAccount } from './row-account';

/** Longest text of a file a failure names: a row of headers, a projection, the sheets of a workbook. */
const MAX_DETAIL_LENGTH = 300;

/** Gathers accounts and failures file by file into an {@link ImportOutcome}. */
export class OutcomeBuilder {
  private readonly accounts = new Map<SourceFile, RowAccount>();
  private readonly failures: FileFailure[] = [];
  private readonly surveys: FileSurvey[] = [];
  private readonly matches: FileMatches[] = [];

  constructor(private readonly files: readonly SourceFile[]) {}

  /** Keeps the account of a file that was read. */
  account(file: SourceFile, account: RowAccount): void {
    this.accounts.set(file, account);
  }

  /** Keeps a failure, with an account of zero rows. */
  fail(file: SourceFile, kind: FileKind, issue: ReadIssue): void {
    this.account(file, new RowAccount(file.name, kind));
    this.note(file, issue);
  }

  /** Keeps a failure beside the account the file already has. */
  note(file: SourceFile, issue: ReadIssue): void {
    const details = Object.entries(issue.details).map(([name, detail]) => [name, shortened(detail)] as const);
    this.failures.push({ fileName: file.name, code: issue.code, details: Object.fromEntries(details) });
  }

  /** Keeps the account of a file that was read to its end; answers whether something of it was accepted. */
  close(file: SourceFile, account: RowAccount): boolean {
    this.account(file, account);
    const { read, accepted } = account.report();
    if (accepted === 0) this.note(file, readIssue(read === 0 ? 'no-rows' : 'no-row-accepted'));
    return accepted > 0;
  }

  /** Keeps what was seen of a file of tables. */
  survey(survey: FileSurvey): void {
    this.surveys.push(survey);
  }

  /** Keeps how the rows of a table met the territories. */
  match(matches: FileMatches): void {
    this.matches.push(matches);
  }

  /** The outcome, with the datasets that were made and the fingerprints of the files. */
  build({ sources, ...datasets }: ImportedDatasets & Pick<ImportOutcome, 'sources'>): ImportOutcome {
    const accounts = this.files.map(
      (file) => this.accounts.get(file) ?? new RowAccount(file.name, 'unknown'),
    );
    const files = accounts.map((account) => account.report());
    const ledgers = accounts.map((account) => account.ledger());
    const ledger: LedgerRow[] = [];
    for (const { rows } of ledgers) for (const row of rows) ledger.push(row);
    return {
      status: this.statusOf(files, datasets),
      files,
      ledger,
      ledgerOmitted: ledgers.reduce((sum, { omitted }) => sum + omitted, 0),
      failures: this.failures,
      surveys: this.surveys,
      matches: this.matches,
      sources,
      ...datasets,
    };
  }

  private statusOf(files: readonly FileReport<ImportReasonCode>[], datasets: ImportedDatasets): ImportStatus {
    if (Object.values(datasets).every((dataset) => dataset === null)) return 'failure';
    const refused = files.some((file) => file.rejected > 0);
    return refused || this.failures.length > 0 ? 'partial' : 'success';
  }
}

function shortened(detail: string | number): string | number {
  if (typeof detail === 'number' || detail.length <= MAX_DETAIL_LENGTH) return detail;
  return `${detail.slice(0, MAX_DETAIL_LENGTH)}…`;
}
