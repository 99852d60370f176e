import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failure, success, type Result } from '@/lib';
import { importFiles, type ImportContext, type ImportOutcome } from '@/ingest';
import { NO_CHOICES, type TableMapping } from '@/ingest/mapping';
import { EXIT, type ExitCode } from './command-io';
import type { CommandIssue } from './command-issue';
import { type CommandSession, stop } from './command-session';
import { datasetTables } from './dataset-tables';
import { describeFailure, describeReport } from './describe-file';
import { loadImportContext } from './import-context';
import { readMappings, writeMappings } from './mapping-files';
import { toReportFile } from './report-file';
import { type GivenFile, openFiles } from './source-files';
import { isSystemError } from './system-error';

/** What `import` was asked. */
export interface ImportCommand {
  readonly paths: readonly string[];
  readonly outDirectory: string | undefined;
  readonly reportPath: string | undefined;
  /** Mappings to replay, each on the tables whose columns it fits. */
  readonly mappingPaths: readonly string[];
  /** Folder to write a mapping for each table into: the one it was read with, or one to begin with. */
  readonly mappingsDirectory: string | undefined;
  /** Whether a refused row or file makes the whole command fail. */
  readonly strict: boolean;
}

/** Imports files, writes what was asked and says how it went. */
export async function runImportCommand(command: ImportCommand, session: CommandSession): Promise<ExitCode> {
  const context = await loadImportContext();
  if (!context.ok) return stop(session, context.error);
  const mappings = await readMappings(command.mappingPaths);
  if (!mappings.ok) return stop(session, mappings.error);
  const outcome = await importPaths(command.paths, mappings.value, context.value);
  const isRefused = command.strict && outcome.status !== 'success';
  const written = await writeResults(isRefused ? { ...command, outDirectory: undefined } : command, outcome);
  if (!written.ok) return stop(session, written.error);
  if (outcome.status === 'failure') {
    session.error(outcome.failures.map((failed) => describeFailure(failed, session)).join(' | '));
    return EXIT.failed;
  }
  outcome.failures.forEach((failed) => session.error(describeFailure(failed, session)));
  outcome.files.forEach((report) => session.out(describeReport(report, session)));
  if (!isRefused) return EXIT.done;
  const rows = outcome.files.reduce((sum, { rejected }) => sum + rejected, 0);
  return stop(session, { code: 'strict', rows, files: outcome.failures.length });
}

async function importPaths(
  paths: readonly string[],
  remembered: readonly TableMapping[],
  context: ImportContext,
): Promise<ImportOutcome> {
  const given = await openFiles(paths);
  const files = given.map(({ file }) => file).filter((file) => file !== null);
  const hooks = { onProgress: () => undefined, signal: new AbortController().signal };
  return withUnreadable(
    await importFiles({ files, choices: { ...NO_CHOICES, remembered } }, context, hooks),
    given,
  );
}

/** Puts the files that could not be opened back into the account, at their place and with zero rows. */
function withUnreadable(outcome: ImportOutcome, given: readonly GivenFile[]): ImportOutcome {
  const unreadable = given.filter(({ file }) => file === null);
  if (unreadable.length === 0) return outcome;
  const reports = [...outcome.files];
  return {
    ...outcome,
    status: outcome.status === 'failure' ? 'failure' : 'partial',
    files: given.flatMap(({ name, file }) => (file === null ? [emptyReport(name)] : reports.splice(0, 1))),
    failures: [
      ...unreadable.map(({ name }) => ({ fileName: name, code: 'unreadable-file' as const, details: {} })),
      ...outcome.failures,
    ],
  };
}

function emptyReport(name: string): ImportOutcome['files'][number] {
  return { name, kind: 'unknown', read: 0, accepted: 0, warned: 0, rejected: 0, skipped: 0, reasons: [] };
}

async function writeResults(
  { outDirectory, reportPath, mappingsDirectory }: ImportCommand,
  outcome: ImportOutcome,
): Promise<Result<undefined, CommandIssue>> {
  try {
    if (reportPath !== undefined) await writeJson(reportPath, toReportFile(outcome));
    if (outDirectory !== undefined) await writeTables(outDirectory, outcome);
    if (mappingsDirectory !== undefined) await writeMappings(mappingsDirectory, outcome.surveys);
    return success(undefined);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return failure({ code: 'not-writable', path: error.path ?? '', reason: error.code });
  }
}

async function writeTables(directory: string, outcome: ImportOutcome): Promise<void> {
  const tables = datasetTables(outcome);
  if (tables.length === 0) return;
  await mkdir(directory, { recursive: true });
  for (const { fileName, text } of tables) await writeFile(join(directory, fileName), text);
  await writeJson(join(directory, 'datapackage.json'), {
    profile: 'tabular-data-package',
    name: 'maillage-import',
    resources: tables.map(({ resource }) => resource),
  });
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
