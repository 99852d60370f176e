import type { NeedDataset } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import type { ContourSet } from '@/domain/territory';
import type { ImportContext } from './import-context';
import { recognise, type Recognition } from './profile/recognise';
import { type ImportHooks, readIssue, type ReadIssue, readJson, type SourceFile } from './read';
import { importContours } from './recipes/contours/import-contours';
import { type FinessPair, importFinessPair } from './recipes/finess-plus/import-pair';
import { buildNeedDataset, importNeedTable } from './recipes/need-table/import-need-table';
import { NeedCollector } from './recipes/need-table/need-collector';
import type { ImportFailureCode } from './report/codes';
import type { FileKind } from './report/import-report';
import type { ImportOutcome } from './report/import-outcome';
import { OutcomeBuilder } from './report/outcome-builder';
import type { RowAccount } from './report/row-account';

interface RecognisedFile {
  readonly file: SourceFile;
  readonly recognition: Recognition;
}

/**
 * Imports the files a user gives together. Each is recognised by its content; the two files of FINESS+ make one offer,
 * need tables are put together, contours make one set. A file that fails does not stop the others.
 *
 * @returns an outcome whatever the files hold; it never throws for what a file contains.
 */
export async function importFiles(
  files: readonly SourceFile[],
  context: ImportContext,
  hooks: ImportHooks,
): Promise<ImportOutcome> {
  const run = new ImportRun(files, context, hooks);
  const recognised = await run.recogniseAll();
  const offer = await run.importOffer(recognised);
  const need = await run.importNeed(recognised);
  const contours = await run.importContourFile(recognised);
  return hooks.signal.aborted ? cancelledImport(files) : run.outcome.build({ offer, need, contours });
}

/** The outcome of an import that was stopped: nothing of any file is taken. */
export function cancelledImport(files: readonly SourceFile[]): ImportOutcome {
  const outcome = new OutcomeBuilder(files);
  for (const file of files) outcome.fail(file, 'unknown', readIssue('cancelled'));
  return outcome.build({ offer: null, need: null, contours: null });
}

class ImportRun {
  readonly outcome: OutcomeBuilder;

  constructor(
    private readonly files: readonly SourceFile[],
    private readonly context: ImportContext,
    private readonly hooks: ImportHooks,
  ) {
    this.outcome = new OutcomeBuilder(files);
  }

  async recogniseAll(): Promise<readonly RecognisedFile[]> {
    const recognised: RecognisedFile[] = [];
    for (const file of this.files) {
      const recognition = await recognise(file, this.hooks);
      if (recognition.ok) recognised.push({ file, recognition: recognition.value });
      else this.outcome.fail(file, 'unknown', recognition.error);
    }
    return recognised;
  }

  async importOffer(recognised: readonly RecognisedFile[]): Promise<OfferDataset | null> {
    const structures = this.onlyFile(recognised, 'finess-structures');
    const activites = this.onlyFile(recognised, 'finess-activites');
    if (structures !== null && activites !== null) return this.importPair({ structures, activites });
    if (structures !== null) await this.failAlone(structures, 'finess-structures', 'missing-pair-activites');
    if (activites !== null) await this.failAlone(activites, 'finess-activites', 'missing-pair-structures');
    return null;
  }

  async importNeed(recognised: readonly RecognisedFile[]): Promise<NeedDataset | null> {
    const collector = new NeedCollector();
    const taken: string[] = [];
    for (const { file, recognition } of recognised) {
      if (recognition.kind !== 'need-table') continue;
      const source = { file, profile: recognition.profile };
      const table = await importNeedTable(source, { collector, context: this.context }, this.hooks);
      if (!table.ok) this.fail(file, 'need-table', table.error);
      else if (this.close(file, table.value)) taken.push(file.name);
    }
    return taken.length === 0 ? null : buildNeedDataset(collector.records(), taken);
  }

  async importContourFile(recognised: readonly RecognisedFile[]): Promise<ContourSet | null> {
    const file = this.onlyFile(recognised, 'contours');
    if (file === null) return null;
    const imported = await importContours(file, this.context.hierarchy, this.hooks);
    if (!imported.ok) {
      this.fail(file, 'contours', imported.error);
      return null;
    }
    return this.close(file, imported.value.account) ? imported.value.contours : null;
  }

  private async importPair(pair: FinessPair): Promise<OfferDataset | null> {
    const imported = await importFinessPair(pair, this.context, this.hooks);
    if (!imported.ok) {
      this.failPair(pair, imported.error.file, imported.error.issue);
      return null;
    }
    const [structures, activites] = imported.value.accounts;
    this.outcome.account(pair.activites, activites);
    return this.close(pair.structures, structures) ? imported.value.offer : null;
  }

  /** A file without its pair is read through all the same: were it damaged too, that comes first. */
  private async failAlone(file: SourceFile, kind: FileKind, code: ImportFailureCode): Promise<void> {
    const reading = await readJson(file, { phase: 'reading', hooks: this.hooks }, () => 'continue');
    this.fail(file, kind, reading.ok ? readIssue(code) : reading.error);
  }

  /** One file of the pair cannot be read: the other is told what it misses. */
  private failPair({ structures, activites }: FinessPair, broken: SourceFile, issue: ReadIssue): void {
    const structuresBroken = broken === structures;
    const missing = readIssue(structuresBroken ? 'missing-pair-structures' : 'missing-pair-activites');
    this.fail(structures, 'finess-structures', structuresBroken ? issue : missing);
    this.fail(activites, 'finess-activites', structuresBroken ? missing : issue);
  }

  /** Keeps the account of a file; answers whether something of it was accepted. */
  private close(file: SourceFile, account: RowAccount): boolean {
    this.outcome.account(file, account);
    const { read, accepted } = account.report();
    if (accepted > 0) return true;
    this.outcome.note(file, readIssue(read === 0 ? 'no-rows' : 'no-row-accepted'));
    return false;
  }

  /** The first file of a kind; the others fail, since two would contradict each other. */
  private onlyFile(recognised: readonly RecognisedFile[], kind: FileKind): SourceFile | null {
    const [first, ...others] = recognised.filter(({ recognition }) => recognition.kind === kind);
    if (first === undefined) return null;
    for (const { file } of others) {
      this.fail(file, kind, readIssue('second-file-of-a-kind', { first: first.file.name }));
    }
    return first.file;
  }

  private fail(file: SourceFile, kind: FileKind, issue: ReadIssue): void {
    this.outcome.fail(file, kind, issue);
  }
}
