import type { NeedDataset, NeedRecord } from '@/domain/need';
import { failure, success, type Result } from '@/lib';
import type { ImportContext } from '../../import-context';
import { fingerprint } from '../../fingerprint';
import type { CsvRecord, ImportHooks, ReadIssue, SourceFile } from '../../read';
import { RowAccount } from '../../report/row-account';
import type { NeedCollector } from './need-collector';
import { type NeedRow, type NeedRowContext, readNeedRow } from './need-row';
import { readTableRows } from './read-rows';
import { TableBody } from './table-body';
import { readTerritory } from './territory-cell';
import type { NeedTableProfile } from './table-profile';

/** A file recognised as a need table. */
export interface NeedTableSource {
  readonly file: SourceFile;
  readonly profile: NeedTableProfile;
}

/**
 * Reads a need table into `collector` and accounts for its rows, numbered by their line in the file or their row in the
 * sheet. Titles above the headers and notes below the table are skipped; blank lines are not rows.
 */
export async function importNeedTable(
  { file, profile }: NeedTableSource,
  target: { readonly collector: NeedCollector; readonly context: ImportContext },
  hooks: ImportHooks,
): Promise<Result<RowAccount, ReadIssue>> {
  const account = new RowAccount(file.name, 'need-table');
  const rowContext: NeedRowContext = {
    columns: profile.columns,
    headers: profile.headers.map((header) => header.trim()),
    defaultSource: titleOf(file.name),
    communes: target.context.communes,
  };
  let summedCommunes = false;
  const body = new TableBody(profile, {
    account,
    take: (record) => {
      const row = takeRow(record, rowContext, { account, collector: target.collector });
      summedCommunes ||= row !== null && row.territory.communeCode !== null;
    },
    namesTerritory: (cell) => {
      const territory = readTerritory(cell, profile.columns.territoryKind, target.context.communes);
      return territory.ok || territory.error !== 'unknown-departement';
    },
  });
  const reading = await readTableRows({ file, profile }, hooks, (record) => body.push(record));
  if (!reading.ok) return failure(reading.error);
  body.end();
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
  { cells, line }: CsvRecord,
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

function remarkOnFile(
  account: RowAccount,
  { columns, medium }: NeedTableProfile,
  summedCommunes: boolean,
): void {
  if (account.read === 0) return;
  const onFile = { column: null, value: '' } as const;
  if (medium.kind === 'workbook' && medium.otherTables) {
    account.remarkOnFile({ column: null, value: medium.sheet, code: 'first-sheet-read' });
  }
  if (columns.public === null) account.remarkOnFile({ ...onFile, code: 'public-assumed-all' });
  if (columns.source === null) account.remarkOnFile({ ...onFile, code: 'source-named-after-file' });
  if (summedCommunes) {
    account.remarkOnFile({ ...onFile, code: 'communes-summed-to-departements' });
  }
}

/** A file's name without its extensions, as a title. */
function titleOf(fileName: string): string {
  return fileName.replace(/(?:\.(?:csv|txt|tsv|xlsx|ods|gz))+$/i, '');
}
