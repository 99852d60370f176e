import { mappingIsFor, type TableMapping } from '@/ingest/mapping';
import type { FileSurvey, SurveyedTable } from '@/ingest/table';

/** A table of a file that is not read, though it speaks of territories or establishments. */
export interface OtherTable {
  /** Sheet of a workbook; `null` in a file of text. */
  readonly sheet: string | null;
  readonly headerRow: number;
  /** Name it is read under: that of the file, and where the table stands in it. */
  readonly name: string;
  readonly mapping: TableMapping;
}

const TELLING_ROLES: ReadonlySet<string> = new Set(['territory', 'finess', 'address']);
const EXTENSION = /(?:\.[a-z]{1,4}){0,2}$/i;

/**
 * The tables of a file that are not read. Those of the headers of the one that is read, on its sheet, could not be told
 * from it and are left out; before any is read, the first is the one the user is asked about.
 */
export function otherTables({ fileName, tables, mapping }: FileSurvey): readonly OtherTable[] {
  const read = mapping ?? tables[0]?.suggestion ?? null;
  const others = tables.filter((table) => isTelling(table) && (read === null || !isSame(read, table)));
  const distinct = others.filter(
    (table, rank) => !others.slice(0, rank).some(({ suggestion }) => isSame(suggestion, table)),
  );
  return distinct.map(({ layout, suggestion }) => {
    const { sheet } = suggestion;
    const headerRow = layout.place.lastHeaderRow;
    const isAlone = sheet !== null && tables.filter((table) => table.suggestion.sheet === sheet).length === 1;
    const place = [sheet, isAlone ? null : String(headerRow)].filter((part) => part !== null).join(' ');
    return { sheet, headerRow, mapping: suggestion, name: nameOf(fileName, place) };
  });
}

function isTelling({ suggestion }: SurveyedTable): boolean {
  return suggestion.columns.some(({ role }) => TELLING_ROLES.has(role));
}

function isSame(mapping: TableMapping, { layout, suggestion }: SurveyedTable): boolean {
  return mapping.sheet === suggestion.sheet && mappingIsFor(mapping, layout);
}

/** « besoins · Adultes.xlsx »: the extension stays at the end, as that of any file. */
function nameOf(fileName: string, place: string): string {
  const extension = EXTENSION.exec(fileName)?.[0] ?? '';
  return `${fileName.slice(0, fileName.length - extension.length)} · ${place}${extension}`;
}
