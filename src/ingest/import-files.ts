import type { OfferDataset } from '@/domain/offer';
import type { ContourSet, FineContourSets } from '@/domain/territory';
import { bundleFiles, type Bundles } from './bundle';
import type { ImportContext } from './import-context';
import { TableRun } from './import-tables';
import type { FileChoice, ImportChoices } from './mapping';
import { recognise } from './profile/recognise';
import { type ImportHooks, packedTexts, readIssue, type ReadIssue, type SourceFile } from './read';
import { importShapes, type ShapesImport } from './recipes/fine-contours/import-shapes';
import { FINESS_CSV } from './recipes/finess-csv/import-pair';
import type { RegisterPair, RegisterRecipe } from './recipes/finess/register';
import { FINESS_PLUS } from './recipes/finess-plus/import-pair';
import { FINESS_XML } from './recipes/finess-xml/import-pair';
import { cancelledImport } from './report/cancelled-import';
import type { FileKind } from './report/import-report';
import type { ImportOutcome } from './report/import-outcome';
import { OutcomeBuilder } from './report/outcome-builder';
import { RowAccount } from './report/row-account';
import { fingerprintFiles } from './report/source-fingerprint';

/** The registers an offer is read from, the current one first. */
const REGISTERS: readonly RegisterRecipe[] = [FINESS_PLUS, FINESS_CSV, FINESS_XML];

/** Files a user gives together, and what the user says of them. */
export interface ImportInput {
  readonly files: readonly SourceFile[];
  readonly choices: ImportChoices;
}

interface RecognisedFile {
  readonly file: SourceFile;
  readonly kind: FileKind;
}

/**
 * Imports the files a user gives together. Each is recognised by its content; the two files of FINESS+ make one offer,
 * tables of one target are put together, contours make one set; the parts of a Shapefile given side by side make one file, and
 * the texts of an archive a file each. A file that fails does not stop the others.
 *
 * @returns an outcome whatever the files hold; it never throws for what a file contains.
 */
export async function importFiles(
  input: ImportInput,
  context: ImportContext,
  hooks: ImportHooks,
): Promise<ImportOutcome> {
  const opened = await Promise.all(
    input.files.map(async (file) => ({ file, parts: (await packedTexts(file)) ?? [file] })),
  );
  const fingerprints = fingerprintFiles(opened, hooks.signal);
  const run = new ImportRun({ ...input, files: opened.flatMap(({ parts }) => parts) }, context, hooks);
  const recognised = await run.recogniseAll();
  const offer = await run.importOffer(recognised);
  const need = await run.tables.importNeed();
  const activity = await run.tables.importActivity();
  const coverage = await run.tables.importCoverage();
  const territories = await run.tables.importTerritories();
  const communePopulation = await run.tables.importPopulation();
  await run.tables.closeCrosswalks();
  const shapes = await run.importContourFiles(recognised);
  const sources = await fingerprints;
  if (hooks.signal.aborted) return cancelledImport(input.files);
  return run.outcome.build({
    offer,
    need,
    activity,
    coverage,
    ...shapes,
    territories,
    communePopulation,
    sources,
  });
}

interface DrawnShapes {
  readonly contours: ContourSet | null;
  readonly fineContours: FineContourSets | null;
}

function withShapes(shapes: DrawnShapes, drawn: ShapesImport['drawn']): DrawnShapes {
  if (drawn.of === 'departement') return { ...shapes, contours: drawn.contours };
  return { ...shapes, fineContours: { ...shapes.fineContours, [drawn.of]: drawn.contours } };
}

class ImportRun {
  readonly outcome: OutcomeBuilder;
  readonly tables: TableRun;
  private readonly bundles: Bundles;
  private readonly choices: ImportChoices;

  constructor(
    { files, choices }: ImportInput,
    private readonly context: ImportContext,
    private readonly hooks: ImportHooks,
  ) {
    this.bundles = bundleFiles(files);
    this.choices = choices;
    this.outcome = new OutcomeBuilder(this.bundles.all);
    const { remembered } = choices;
    this.tables = new TableRun({ outcome: this.outcome, context, hooks, remembered });
  }

  async recogniseAll(): Promise<readonly RecognisedFile[]> {
    for (const { files, missing } of this.bundles.incomplete) {
      const issue = readIssue('shapefile-incomplete', { missing });
      for (const file of files) this.fail(file, 'shapefile-part', issue);
    }
    const recognised: RecognisedFile[] = [];
    for (const file of this.bundles.leading) {
      const choice = this.choiceFor(file);
      if (choice.kind === 'ignored') {
        this.leaveAside(file);
        continue;
      }
      const options = { phase: 'recognising', hooks: this.hooks } as const;
      const recognition = await recognise(file, { choice, directories: this.context }, options);
      if (!recognition.ok) this.outcome.fail(file, 'unknown', recognition.error);
      else if (recognition.value.kind === 'tables') {
        this.tables.choose({ file, found: recognition.value.found, choice });
      } else recognised.push({ file, kind: recognition.value.kind });
    }
    return recognised;
  }

  private choiceFor({ name }: SourceFile): FileChoice {
    return (Object.hasOwn(this.choices.files, name) ? this.choices.files[name] : undefined) ?? {};
  }

  private leaveAside(file: SourceFile): void {
    const account = new RowAccount(file.name, 'unknown');
    account.remarkOnFile({ code: 'file-left-aside', column: null, value: '' });
    this.outcome.account(file, account);
  }

  /** The offer of the first register that gives one, or of tables; the files of another would contradict it. */
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
    const ofTables = await this.tables.importEstablishments(taken?.from ?? null);
    return taken?.offer ?? ofTables;
  }

  /** The contours of départements, of communes and of EPCI, each of the first file that gives some. */
  async importContourFiles(recognised: readonly RecognisedFile[]): Promise<DrawnShapes> {
    const taken = new Map<ShapesImport['drawn']['of'], SourceFile>();
    let shapes: DrawnShapes = { contours: null, fineContours: null };
    for (const { file, kind } of recognised) {
      if (kind !== 'contours') continue;
      const imported = await importShapes(file, this.context, this.hooks);
      if (!imported.ok) {
        this.fail(file, 'contours', imported.error);
        continue;
      }
      const { drawn, account } = imported.value;
      const first = taken.get(drawn.of);
      if (first !== undefined)
        this.fail(file, 'contours', readIssue('second-file-of-a-kind', { first: first.name }));
      else if (this.outcome.close(file, account)) {
        taken.set(drawn.of, file);
        shapes = withShapes(shapes, drawn);
      }
    }
    this.closeShapefileParts(new Set(taken.values()));
    return shapes;
  }

  /** Each part of a Shapefile has a line of its own, which follows the fate of the shapes. */
  private closeShapefileParts(taken: ReadonlySet<SourceFile>): void {
    for (const { shapes, parts } of this.bundles.shapefiles) {
      for (const part of parts) {
        if (!taken.has(shapes)) {
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
    return this.outcome.close(pair.structures, accounts.structures) ? offer : null;
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

  /** The first file of a kind; the others fail, since two would contradict each other. */
  private onlyFile(recognised: readonly RecognisedFile[], kind: FileKind): SourceFile | null {
    const [first, ...others] = recognised.filter((file) => file.kind === kind);
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
