import type { Closure } from '@/cartography';
import type { Provenance, Unit } from '@/domain/measure';
import type { TerritoryLevel } from '@/domain/territory';
import type { ReportedSecrecy } from '@/indicators';
import type { TerritoryCodeColumn, TerritoryTable } from './territory-table';

/** The classes of a map, for who makes it again elsewhere. */
export interface TableClasses {
  /** Between classes, ascending. */
  readonly limits: readonly number[];
  /** Which of its limits a class holds. */
  readonly closed: Closure;
  /** From high to low, then states: as printed, and the territories in each. */
  readonly lines: readonly { readonly label: string; readonly count: string }[];
}

/** What the side file says beyond the table itself. */
export interface TableMetadataContext {
  readonly title: string;
  /** Name of the CSV this file goes with. */
  readonly fileName: string;
  /** ISO date of the export. */
  readonly exportedOn: string;
  /** The rules under which counts of people were hidden or rounded, and the sentences that say it. */
  readonly secrecy: ReportedSecrecy;
  /** Fingerprint of every figure of the dossier, as its own screens give it: SHA-256, in hexadecimal. */
  readonly figuresSha256: string;
  /** What each state means, in the reader's language. */
  readonly statusLabels: Readonly<Record<string, string>>;
  /** What the indicators of the table count, a sentence each. */
  readonly perimeter: readonly string[];
  /** Classes of the map, as its legend has them; `null` where it shows none. */
  readonly mapClasses: TableClasses | null;
  /** What the differences of the table are to, and how they were judged. */
  readonly comparison: readonly string[];
  /** Says that figures are fictional; `null` when they are real. */
  readonly demonstrationLine: string | null;
}

/** The side file of a table. */
interface TableMetadata extends TableMetadataContext {
  readonly level: TerritoryLevel;
  readonly columns: readonly {
    readonly id: string;
    readonly header: string;
    readonly statusHeader: string;
    readonly unit: Unit;
    readonly sources: readonly Pick<Provenance, 'source' | 'date' | 'licence' | 'status'>[];
  }[];
  readonly codeColumns: readonly Omit<TerritoryCodeColumn, 'codes'>[];
}

/** Writes the JSON file that says, for each column of a table, its unit, sources, dates and licences. */
export function buildTableMetadata(table: TerritoryTable, context: TableMetadataContext): string {
  const metadata: TableMetadata = {
    ...context,
    level: table.index.level,
    columns: table.columns.map(({ id, header, statusHeader, column }) => ({
      id,
      header,
      statusHeader,
      unit: column.unit,
      sources: column.provenance.map(({ source, date, licence, status }) => ({
        source,
        date,
        licence,
        status,
      })),
    })),
    codeColumns: (table.codeColumns ?? []).map(({ id, header, meanings }) => ({ id, header, meanings })),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
