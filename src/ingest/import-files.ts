import type { NeedDataset } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import type { ContourSet } from '@/domain/territory';
import { bundleFiles, type Bundles } from './bundle';
import type { ImportContext } from './import-context';
import type { ImportChoices } from './mapping';
import { recognise, type Recognition } from './profile/recognise';
import { type ImportHooks, readIssue, type ReadIssue, type SourceFile } from './read';
import { importContours } from './recipes/contours/import-contours';
import { FINESS_CSV } from './recipes/finess-csv/import-pair';
import type { RegisterPair, RegisterRecipe } from './recipes/finess/register';
import { FINESS_PLUS } from './recipes/finess-plus/import-pair';
import { FINESS_XML } from './recipes/finess-xml/import-pair';
import { buildNeedDataset, importNeedTable } from './recipes/need-table/import-need-table';
import { NeedCollector } from './recipes/need-table/need-collector';
import { cancelledImport } from './report/cancelled-import';
import type { FileKind } from './report/import-report';
import type { ImportOutcome } from './report/import-outcome';
import { OutcomeBuilder } from './report/outcome-builder';
import { RowAccount } from './report/row-account';

/** The registers an offer is read from, the current one first. */
const REGISTERS: readonly RegisterRecipe[] = [FINESS_PLUS, FINESS_CSV, FINESS_XML];

/** Files a user gives together, and what the user says of them. */
export interface ImportInput {
  readonly files: readonly SourceFile[];
  readonly choices: ImportChoices;
}

interface RecognisedFile {
  readonly file: SourceFile;
  readonly recognition: Recognition;
}

/**
 * Imports the files a user gives together. Each is recognised by its content; the two files of FINESS+ make one offer,
 * need tables are put together, contours make one set; the parts of a Shapefile given side by side make one file. A
 * file that fails does not stop the others.
 *
 * @returns an outcome whatever the files hold; it never throws for what a file contains.
 */
export async function importFiles(
  { files }: ImportInput,
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

class ImportRun {
  readonly outcome: OutcomeBuilder;
  private readonly bundles: Bundles;

  constructor(
    files: readonly SourceFile[],
    private readonly context: ImportContext,
    private readonly hooks: ImportHooks,
  ) {
    this.bundles = bundleFiles(files);
    this.outcome = new OutcomeBuilder(this.bundles.all);
  }

  async recogniseAll(): Promise<readonly RecognisedFile[]> {
    for (const { files, missing } of this.bundles.incomplete) {
      const issue = readIssue('shapefile-incomplete', { missing });
      for (const file of files) this.fail(file, 'shapefile-part', issue);
    }
    const recognised: RecognisedFile[] = [];
    for (const file of this.bundles.leading) {
      const recognition = await recognise(file, this.hooks);
      if (recognition.ok) recognised.push({ file, recognition: recognition.value });
      else this.outcome.fail(file, 'unknown', recognition.error);
    }
    return recognised;
  }

  /** The offer of the first register that gives one; the files of another would contradict it. */
  async importOffer(recognised: readonly RecognisedFile[]): Promise<OfferDataset | null> {
    let taken: { readonly offer: OfferDataset; readonly from: SourceFile } | null = null;
    for (const recipe of REGISTERS) {
      const structures = this.onlyFile(recognised, recipe.kinds.structures);
      const capacities = this.onlyFile(recognised, recipe.kinds.capacities);
      if (taken !== null) this.failSecond(recipe, { structures, capacities }, taken.from);
      else if (structures !== null && capacities !== null) {
        const offer = await this.importPair(recipe, { structures, capacities });
        if (offer !== null) taken = { offer, from: structures };
      } else {
        if (structures !== null) await this.failAlone(recipe, 'structures', structures);
        if (capacities !== null) await this.failAlone(recipe, 'capacities', capacities);
      }
    }
    return taken?.offer ?? null;
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

  /** The contours of the first file that gives some: a folder may also hold those of communes. */
  async importContourFile(recognised: readonly RecognisedFile[]): Promise<ContourSet | null> {
    let taken: { readonly contours: ContourSet; readonly from: SourceFile } | null = null;
    for (const { file, recognition } of recognised) {
      if (recognition.kind !== 'contours') continue;
      if (taken !== null) {
        this.fail(file, 'contours', readIssue('second-file-of-a-kind', { first: taken.from.name }));
        continue;
      }
      const imported = await importContours(file, this.context, this.hooks);
      if (!imported.ok) this.fail(file, 'contours', imported.error);
      else if (this.close(file, imported.value.account)) {
        taken = { contours: imported.value.contours, from: file };
      }
    }
    this.closeShapefileParts(taken?.from ?? null);
    return taken?.contours ?? null;
  }

  /** Each part of a Shapefile has a line of its own, which follows the fate of the shapes. */
  private closeShapefileParts(taken: SourceFile | null): void {
    for (const { shapes, parts } of this.bundles.shapefiles) {
      for (const part of parts) {
        if (shapes !== taken) {
          this.fail(part, 'shapefile-part', readIssue('part-of-refused-file', { first: shapes.name }));
          continue;
        }
        const account = new RowAccount(part.name, 'shapefile-part');
        account.remarkOnFile({ code: 'shapefile-part-read', column: null, value: shapes.name });
        this.outcome.account(part, account);
      }
    }
  }

  private async importPair(recipe: RegisterRecipe, pair: RegisterPair): Promise<OfferDataset | null> {
    const imported = await recipe.importPair(pair, this.context, this.hooks);
    if (!imported.ok) {
      const { role, issue } = imported.error;
      const other = role === 'structures' ? 'capacities' : 'structures';
      this.fail(pair[role], recipe.kinds[role], issue);
      this.fail(pair[other], recipe.kinds[other], readIssue(recipe.missing[role]));
      return null;
    }
    const { accounts, offer } = imported.value;
    this.outcome.account(pair.capacities, accounts.capacities);
    return this.close(pair.structures, accounts.structures) ? offer : null;
  }

  /** A file without its pair is read through all the same: were it damaged too, that comes first. */
  private async failAlone(recipe: RegisterRecipe, role: keyof RegisterPair, file: SourceFile): Promise<void> {
    const other = role === 'structures' ? 'capacities' : 'structures';
    const reading = await recipe.readThrough(file, this.hooks);
    this.fail(file, recipe.kinds[role], reading.ok ? readIssue(recipe.missing[other]) : reading.error);
  }

  private failSecond(
    recipe: RegisterRecipe,
    files: Readonly<Record<keyof RegisterPair, SourceFile | null>>,
    first: SourceFile,
  ): void {
    const issue = readIssue('second-file-of-a-kind', { first: first.name });
    if (files.structures !== null) this.fail(files.structures, recipe.kinds.structures, issue);
    if (files.capacities !== null) this.fail(files.capacities, recipe.kinds.capacities, issue);
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
