import { type CogMoveReport, useOfCrosswalk } from './cog';
import type { ImportContext } from './import-context';
import { type ImportHooks, readIssue } from './read';
import { type CrosswalkToRead, findCrosswalk } from './recipes/crosswalk/find-crosswalk';
import { accountOfCrosswalk, type ReadCrosswalk, readCrosswalk } from './recipes/crosswalk/import-crosswalk';
import { type DirectoriesOfVintage, suppliedVintages } from './recipes/crosswalk/supplied-vintages';
import { rowsAndShare } from './recipes/tabular/rows-and-share';
import type { TerritoryDirectories } from './recipes/tabular/territory-join';
import type { OutcomeBuilder } from './report/outcome-builder';
import type { TableFile } from './table-file';

/** What reading crosswalks needs of the import they are a part of. */
export interface CrosswalkRunOptions {
  readonly outcome: OutcomeBuilder;
  readonly context: ImportContext;
  readonly hooks: ImportHooks;
  readonly loadDirectories: (context: ImportContext) => Promise<TerritoryDirectories>;
}

/** Rows that were moved in one table. */
interface MovesOfTable {
  readonly tableName: string;
  readonly moves: CogMoveReport;
}

/** The crosswalks of communes given with tables: read before the first table, closed when all were. */
export class CrosswalkRun {
  private readonly toRead: CrosswalkToRead[] = [];
  private readonly moved: MovesOfTable[] = [];
  private read: readonly ReadCrosswalk[] = [];
  private vintages: DirectoriesOfVintage | null = null;

  constructor(private readonly options: CrosswalkRunOptions) {}

  /** Takes a file of tables one of which is a crosswalk; answers whether it did, or refused it. */
  take({ file, found, choice }: TableFile): boolean {
    const isSaid = choice.kind === 'cog-crosswalk';
    if (choice.mapping !== undefined || (choice.kind !== undefined && !isSaid)) return false;
    const crosswalk = findCrosswalk(file, found, isSaid);
    if (crosswalk !== null) this.toRead.push(crosswalk);
    else if (isSaid) this.options.outcome.fail(file, 'cog-crosswalk', readIssue('crosswalk-columns-unknown'));
    return isSaid || crosswalk !== null;
  }

  /** The directories tables of a vintage are read with; the crosswalks are read when first asked. */
  async directoriesOf(cogYear: number | null): Promise<TerritoryDirectories> {
    const vintages = (this.vintages ??= await this.readAll());
    return vintages(cogYear);
  }

  /** Keeps what was moved in a table. */
  noteMoves(tableName: string, moves: CogMoveReport | null): void {
    if (moves !== null) this.moved.push({ tableName, moves });
  }

  /** Closes the account of each crosswalk. @param hasTables - whether there was a table it might have been for. */
  async close(hasTables: boolean): Promise<void> {
    const { outcome } = this.options;
    if (this.toRead.length === 0) return;
    if (!hasTables) {
      for (const { file } of this.toRead) outcome.fail(file, 'cog-crosswalk', readIssue('crosswalk-alone'));
      return;
    }
    const { cog } = await this.directoriesOf(null);
    for (const crosswalk of this.read) {
      const account = accountOfCrosswalk(crosswalk, cog);
      const told = this.moved.flatMap((moves) => this.describeUse(moves, crosswalk));
      for (const value of told) account.remarkOnFile({ code: 'crosswalk-used', column: null, value });
      if (told.length === 0) account.remarkOnFile({ code: 'crosswalk-not-used', column: null, value: '' });
      outcome.close(crosswalk.file, account);
    }
  }

  /** « t.csv: 3 (12.5 %) », the rows of a table a crosswalk moved; nothing when it moved none. */
  private describeUse({ tableName, moves }: MovesOfTable, { interpreted }: ReadCrosswalk): readonly string[] {
    const crosswalk = interpreted.supplied.crosswalkFor(moves.tableYear);
    const { rows, populationShare } = useOfCrosswalk(moves, crosswalk, this.options.context.communes);
    return rows === 0 ? [] : [`${tableName}: ${rowsAndShare(rows, populationShare)}`];
  }

  private async readAll(): Promise<DirectoriesOfVintage> {
    const { outcome, context, hooks, loadDirectories } = this.options;
    const read: ReadCrosswalk[] = [];
    for (const source of this.toRead) {
      const crosswalk = await readCrosswalk(source, context.communes, hooks);
      if (crosswalk.ok) read.push(crosswalk.value);
      else outcome.fail(source.file, 'cog-crosswalk', crosswalk.error);
    }
    this.read = read;
    const supplied = read.map(({ interpreted }) => interpreted.supplied);
    return suppliedVintages(await loadDirectories(context), supplied);
  }
}
