import type { NeedDataset, NeedRecord } from '@/domain/need';
import { failure, success, type Result } from '@/lib';
import type { ImportContext } from '../../import-context';
import { fingerprint } from '../../fingerprint';
import { detectEncoding, type ImportHooks, readCsv, type ReadIssue, type SourceFile } from '../../read';
import { RowAccount } from '../../report/row-account';
import type { NeedCollector } from './need-collector';
import { type NeedRow, type NeedRowContext, readNeedRow } from './need-row';
import type { NeedTableProfile } from './table-profile';

/** A file recognised as a need table. */
export interface NeedTableSource {
  readonly file: SourceFile;
  readonly profile: NeedTableProfile;
}

/**
 * Reads a need table into `collector` and accounts for its rows, numbered by their line in the file. Blank lines and
 * lines above the headers are not rows.
 */
export async function importNeedTable(
  { file, profile }: NeedTableSource,
  target: { readonly collector: NeedCollector; readonly context: ImportContext },
  hooks: ImportHooks,
): Promise<Result<RowAccount, ReadIssue>> {
  const encoding = await detectEncoding(file, { phase: 'recognising', hooks });
  if (!encoding.ok) return encoding;
  const account = new RowAccount(file.name, 'need-table');
  const rowContext: NeedRowContext = {
    columns: profile.columns,
    headers: profile.headers.map((header) => header.trim()),
    defaultSource: titleOf(file.name),
    communes: target.context.communes,
  };
  let summedCommunes = false;
  const format = { ...profile.dialect, encoding: encoding.value };
  const reading = await readCsv({ file, format }, { phase: 'reading', hooks }, ({ cells, line }) => {
    if (line > profile.headerLine && !isBlank(cells)) {
      const row = takeRow({ cells, line }, rowContext, { account, collector: target.collector });
      summedCommunes ||= row !== null && row.territory.communeCode !== null;
    }
    return 'continue';
  });
  if (!reading.ok) return failure(reading.error);
  remarkOnFile(account, profile, summedCommunes);
  return success(account);
}

/** The dataset of all the need tables of an import. */
export function buildNeedDataset(records: readonly NeedRecord[], fileNames: readonly string[]): NeedDataset {
  const name = fileNames.map(titleOf).join(' + ');
  const dates = new Set(records.map((record) => record.referenceDate));
  const [date] = dates;
  return {
    kind: 'need',
    id: `need-${fingerprint([name, ...records])}`,
    name,
    provenance: {
      id: `need-${name}`,
      source: name,
      date: dates.size === 1 && date !== undefined ? date : null,
      licence: null,
      status: 'user',
    },
    records,
  };
}

interface RowDestination {
  readonly account: RowAccount;
  readonly collector: NeedCollector;
}

/** Closes a row and gives it back when it was accepted. */
function takeRow(
  { cells, line }: { readonly cells: readonly string[]; readonly line: number },
  context: NeedRowContext,
  { account, collector }: RowDestination,
): NeedRow | null {
  const reading = readNeedRow(cells, context);
  if (reading.outcome !== 'accepted') account.leave(line, reading);
  else if (collector.add(reading.row)) {
    account.accept(line, reading.remarks);
    return reading.row;
  } else {
    const { territory } = context.columns;
    const column = context.headers[territory] ?? null;
    account.reject(line, { code: 'duplicate-row', column, value: cells[territory] ?? '' });
  }
  return null;
}

function remarkOnFile(account: RowAccount, { columns }: NeedTableProfile, summedCommunes: boolean): void {
  if (account.read === 0) return;
  const onFile = { column: null, value: '' } as const;
  if (columns.public === null) account.remarkOnFile({ ...onFile, code: 'public-assumed-all' });
  if (columns.source === null) account.remarkOnFile({ ...onFile, code: 'source-named-after-file' });
  if (summedCommunes) {
    account.remarkOnFile({ ...onFile, code: 'communes-summed-to-departements' });
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** A file's name without its extensions, as a title. */
function titleOf(fileName: string): string {
  return fileName.replace(/(?:\.(?:csv|txt|tsv|gz))+$/i, '');
}
