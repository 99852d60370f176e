import type { ActivityDataset } from '@/domain/activity';
import type { CoverageDataset } from '@/domain/coverage';
import type { NeedDataset } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import type { CommunePopulation } from '@/domain/population';
import type { TerritorySet } from '@/domain/territory';
import { memoizeLast, type Result } from '@/lib';
import type { ImportContext } from './import-context';
import { CrosswalkRun } from './import-crosswalks';
import type { TableMapping, TableTarget } from './mapping';
import { chooseTable } from './profile/choose-table';
import { kindOfTarget } from './profile/table-kinds';
import { type ImportHooks, readIssue, type ReadIssue, type SourceFile } from './read';
import { ActivityCollector } from './recipes/activity-table/activity-collector';
import { buildActivityDataset, importActivityTable } from './recipes/activity-table/import-activity-table';
import { buildCoverageDataset, importCoverageTable } from './recipes/coverage-table/import-coverage-table';
import { TeamCollector } from './recipes/coverage-table/team-collector';
import {
  buildEstablishmentOffer,
  EstablishmentCollector,
  importEstablishmentTable,
} from './recipes/establishment-table/import-establishment-table';
import { buildNeedDataset, importNeedTable } from './recipes/need-table/import-need-table';
import { NeedCollector } from './recipes/need-table/need-collector';
import { importPopulationTable } from './recipes/population-table/import-population-table';
import type { TableImport } from './recipes/tabular/table-import';
import type { TableToRead } from './recipes/tabular/table-to-read';
import { loadTerritoryDirectories, type TerritoryDirectories } from './recipes/tabular/territory-join';
import { buildTerritorySet, importTerritoryTable } from './recipes/territory-table/import-territory-table';
import { TerritoryCollector } from './recipes/territory-table/territory-collector';
import type { OutcomeBuilder } from './report/outcome-builder';
import type { TableFile } from './table-file';

/** What importing tables needs of the import they are a part of. */
export interface TableRunOptions {
  readonly outcome: OutcomeBuilder;
  readonly context: ImportContext;
  readonly hooks: ImportHooks;
  readonly remembered: readonly TableMapping[];
}

/** Territories are laid out once for the imports that follow each other in one context. */
const directoriesOf = memoizeLast(loadTerritoryDirectories);

/** The tables of an import: chooses how each file is read, then reads those of a target together. */
export class TableRun {
  private readonly toRead: TableToRead[] = [];
  private readonly crosswalks: CrosswalkRun;
  private hasTables = false;

  constructor(private readonly options: TableRunOptions) {
    this.crosswalks = new CrosswalkRun({ ...options, loadDirectories: directoriesOf });
  }

  /** Chooses the table of a file and its mapping; a file without either fails, with its survey. */
  choose(tables: TableFile): void {
    if (this.crosswalks.take(tables)) return;
    this.hasTables = true;
    const { file, found, choice } = tables;
    const { outcome, remembered } = this.options;
    const { origin, mapping, reading } = chooseTable({ found, choice, remembered });
    outcome.survey({ fileName: file.name, tables: found.tables, origin, mapping });
    if ('issue' in reading) {
      outcome.fail(file, mapping === null ? 'unknown' : kindOfTarget(mapping.target), reading.issue);
    } else this.toRead.push({ file, ...reading });
  }

  /** The need of all the tables of counts. */
  async importNeed(): Promise<NeedDataset | null> {
    const collector = new NeedCollector();
    const taken = await this.readAll('need', (source, directories) =>
      importNeedTable(source, { collector, directories }, this.options.hooks),
    );
    collector.remarkOnHalves();
    if (taken.length === 0) return null;
    const fine = collector.fine(this.options.context.communes);
    return buildNeedDataset({ records: collector.records(), fine }, taken);
  }

  /** The activity of all the tables of what services report. */
  async importActivity(): Promise<ActivityDataset | null> {
    const collector = new ActivityCollector();
    const taken = await this.readAll('activity', (source, directories) =>
      importActivityTable(source, { collector, directories }, this.options.hooks),
    );
    collector.remarkOnHalves();
    return taken.length === 0 ? null : buildActivityDataset(collector.records(), taken);
  }

  /** The coverage of all the tables of teams. */
  async importCoverage(): Promise<CoverageDataset | null> {
    const { context, hooks } = this.options;
    const { hierarchy } = context;
    const collector = new TeamCollector();
    const taken = await this.readAll('coverage', (source, directories) =>
      importCoverageTable(source, { collector, directories, hierarchy }, hooks),
    );
    return taken.length === 0 ? null : buildCoverageDataset(collector.all(), taken);
  }

  /** The territories of all the tables of communes and the territory each is a part of. */
  async importTerritories(): Promise<TerritorySet | null> {
    const collector = new TerritoryCollector();
    const taken = await this.readAll('territories', (source, directories) =>
      importTerritoryTable(source, { collector, directories }, this.options.hooks),
    );
    return taken.length === 0 ? null : buildTerritorySet(collector.all(), taken);
  }

  /** The inhabitants of communes of the first table that gives some: those of another would contradict them. */
  async importPopulation(): Promise<CommunePopulation | null> {
    const { outcome, context, hooks } = this.options;
    const { populations = [] } = context;
    let taken: { readonly population: CommunePopulation; readonly from: string } | null = null;
    for (const source of this.ofTarget('population')) {
      const { file, mapping } = source;
      if (taken !== null) {
        const issue = readIssue('second-file-of-a-kind', { first: taken.from });
        outcome.fail(file, kindOfTarget('population'), issue);
        continue;
      }
      const directories = await this.crosswalks.directoriesOf(mapping.cogYear);
      const table = await importPopulationTable(source, { directories, populations }, hooks);
      if (!table.ok) outcome.fail(file, kindOfTarget('population'), table.error);
      else if (this.close(file, table.value)) taken = { population: table.value.population, from: file.name };
    }
    return taken?.population ?? null;
  }

  /** The offer of all the tables of establishments, unless a register gave one: they would contradict it. */
  async importEstablishments(register: SourceFile | null): Promise<OfferDataset | null> {
    if (register !== null) {
      for (const { file } of this.ofTarget('establishments')) {
        const issue = readIssue('second-file-of-a-kind', { first: register.name });
        this.options.outcome.fail(file, kindOfTarget('establishments'), issue);
      }
      return null;
    }
    const collector = new EstablishmentCollector();
    const taken = await this.readAll('establishments', (source, directories) =>
      importEstablishmentTable(source, { collector, directories }, this.options.hooks),
    );
    return taken.length === 0 ? null : buildEstablishmentOffer(collector, taken);
  }

  /** Closes what was given to read tables with, once they all were. */
  closeCrosswalks(): Promise<void> {
    return this.crosswalks.close(this.hasTables);
  }

  /** Reads the tables of a target; gives the names of the files something was taken of. */
  private async readAll(
    target: TableTarget,
    read: (source: TableToRead, directories: TerritoryDirectories) => Promise<Result<TableImport, ReadIssue>>,
  ): Promise<readonly string[]> {
    const { outcome } = this.options;
    const taken: string[] = [];
    for (const source of this.ofTarget(target)) {
      const { file, mapping } = source;
      const table = await read(source, await this.crosswalks.directoriesOf(mapping.cogYear));
      if (!table.ok) {
        outcome.fail(file, kindOfTarget(target), table.error);
        continue;
      }
      if (this.close(file, table.value)) taken.push(file.name);
    }
    return taken;
  }

  /** Keeps what a table that was read says of its rows; answers whether something of it was accepted. */
  private close(file: SourceFile, { account, matches }: TableImport): boolean {
    const { outcome } = this.options;
    outcome.match(matches);
    this.crosswalks.noteMoves(file.name, matches.moves);
    return outcome.close(file, account);
  }

  private ofTarget(target: TableTarget): readonly TableToRead[] {
    return this.toRead.filter(({ mapping }) => mapping.target === target);
  }
}
