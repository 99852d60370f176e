import type { CommuneTable } from '@/domain/territory';
import { buildCogIndex, type CogIndex, type CommuneCrosswalk } from '../../cog';
import type { ImportContext } from '../../import-context';
import type { FileMatches } from '../../report/file-matches';
import type { RowAccount } from '../../report/row-account';
import {
  buildMatchDirectory,
  createTerritoryMatcher,
  type MatchDirectory,
  type MatchLevel,
  repairKeyOf,
} from '../../territory-match';
import { MatchedRows } from './match-rows';
import { rowsAndShare } from './rows-and-share';
import type { TableToRead } from './table-to-read';
import { levelsOfColumn } from './territory-levels';
import { TerritoryReader } from './territory-reader';
import type { TerritoryReading } from './territory-reading';
import { saysTotal, type TotalTest, totalTest } from './total-words';

/** What territories are looked up in, once an import. */
export interface TerritoryDirectories {
  readonly communes: CommuneTable;
  readonly directory: MatchDirectory;
  readonly cog: CogIndex;
  readonly isTotal: TotalTest;
  /** Whether a crosswalk of the user speaks of a code, were it one of today. */
  readonly isSupplied: (code: string) => boolean;
}

/** Lays out the directories of an import; the former communes are fetched when a first table comes. */
export async function loadTerritoryDirectories({
  communes,
  hierarchy,
  loadFormerCommunes,
}: ImportContext): Promise<TerritoryDirectories> {
  const crosswalks: readonly CommuneCrosswalk[] =
    loadFormerCommunes === undefined ? [] : [await loadFormerCommunes()];
  return {
    communes,
    directory: buildMatchDirectory({ hierarchy, communes, crosswalks }),
    cog: buildCogIndex({ communes, crosswalks }),
    isTotal: totalTest(hierarchy),
    isSupplied: () => false,
  };
}

const TOTAL_ROW: TerritoryReading = { outcome: 'skipped', code: 'total-row' };

/** Where the territory of a row stands in a table; `null` where no column says it. */
export interface TerritoryColumns {
  readonly territory: number | null;
  readonly parent: number | null;
  /** The only level its cells may speak at, whatever its header says. */
  readonly level?: MatchLevel;
}

/** The join of one table with the territories: reads its cells, and keeps both sides for the review. */
export class TerritoryJoin {
  private readonly reader: TerritoryReader;
  private readonly rows = new MatchedRows();

  constructor(
    private readonly source: TableToRead,
    private readonly columns: TerritoryColumns,
    private readonly directories: TerritoryDirectories,
  ) {
    const { territoryRepairs } = source.mapping;
    const { communes, directory, cog, isTotal, isSupplied } = directories;
    const matcherAt = (levels: Parameters<typeof createTerritoryMatcher>[0]['levels']) =>
      createTerritoryMatcher({ directory, levels, confirmed: territoryRepairs });
    const samples = source.table.preview.map(({ cells }) => this.textOf(cells).trim());
    const header = source.table.layout.headers[columns.territory ?? -1] ?? '';
    const levels =
      columns.level === undefined
        ? levelsOfColumn(header, samples, (level) => matcherAt([level]))
        : [columns.level];
    this.reader = new TerritoryReader({
      matcher: matcherAt(levels),
      communes,
      cog,
      isTotal,
      isSupplied,
      isConfirmed: (text, parent) => Object.hasOwn(territoryRepairs, keyOf(text, parent)),
    });
  }

  /** Reads the territory of a row and keeps it for the review. */
  read(rowNumber: number, cells: readonly string[]): TerritoryReading {
    const text = this.textOf(cells);
    if (text.trim() === '' && cells.some(saysTotal)) return TOTAL_ROW;
    const parent = this.columns.parent === null ? '' : (cells[this.columns.parent] ?? '');
    return this.readText(rowNumber, { text, parent });
  }

  /** Reads a text that is not that of a cell. */
  readText(rowNumber: number, place: { readonly text: string; readonly parent: string }): TerritoryReading {
    const reading = this.reader.read(place.text, place.parent);
    this.rows.add(rowNumber, place, reading);
    return reading;
  }

  /** Whether a lone text of a row names a territory or a total, and so is no note. */
  namesTerritory(cell: string): boolean {
    const reading = this.reader.read(cell, '');
    return reading.outcome !== 'rejected' || reading.code === 'corse-not-divided';
  }

  /** Both sides of the join; what a change of vintage moved is told in the account. */
  close(account: RowAccount): FileMatches {
    const { file, mapping } = this.source;
    const { cog } = this.directories;
    const matches = this.rows.summary({
      fileName: file.name,
      matcher: this.reader.reviewMatcher(),
      cog,
      cogYear: mapping.cogYear,
    });
    const { moves } = matches;
    if (moves !== null) {
      const value = rowsAndShare(moves.rows.moved, moves.populationShare);
      account.remarkOnFile({ code: 'communes-moved-in-table', column: null, value });
    }
    return matches;
  }

  private textOf(cells: readonly string[]): string {
    return this.columns.territory === null ? '' : (cells[this.columns.territory] ?? '');
  }
}

function keyOf(text: string, parent: string): string {
  return repairKeyOf(text, parent === '' ? undefined : parent);
}
