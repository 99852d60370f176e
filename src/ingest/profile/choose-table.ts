import {
  bindMapping,
  type BoundMapping,
  type FileChoice,
  mappingIsFor,
  mappingProblems,
  type TableMapping,
} from '../mapping';
import { readIssue, type ReadIssue } from '../read';
import type { FileNote } from '../recipes/tabular/table-to-read';
import { recognisedMapping } from './recognised-mapping';
import { targetOfKind } from './table-kinds';
import type { MappingOrigin, SurveyedTable, TablesOfFile } from '../table';

/** The table of a file that is read, and how; or why none can be. */
export interface TableChoice {
  readonly origin: MappingOrigin;
  /** One a column of the table; `null` when one is needed first. */
  readonly mapping: TableMapping | null;
  readonly reading:
    | {
        readonly table: SurveyedTable;
        readonly mapping: TableMapping;
        readonly bound: BoundMapping;
        readonly notes: readonly FileNote[];
      }
    | { readonly issue: ReadIssue };
}

/** What a choice is made from. */
export interface TableCandidates {
  readonly found: TablesOfFile;
  readonly choice: FileChoice;
  /** The last one first. */
  readonly remembered: readonly TableMapping[];
}

interface Candidate {
  readonly table: SurveyedTable;
  readonly mapping: TableMapping;
  readonly bound: BoundMapping;
}

/**
 * Chooses the table of a file to read and its mapping: what the user chose; else what was used for a table of the very
 * same headers; else headers that are all known; else a former mapping whose columns are all there.
 */
export function chooseTable({ found, choice, remembered }: TableCandidates): TableChoice {
  const { tables } = found;
  if (choice.mapping !== undefined) return chosenByUser(choice.mapping, found);
  const ofSameShape = firstFit(remembered, (mapping) =>
    tables.filter((table) => mappingIsFor(mapping, table.layout)),
  );
  if (ofSameShape !== null) return use(ofSameShape, 'remembered', found);
  const recognised = firstRecognised(tables, choice);
  if (recognised !== null) return use(recognised, 'recognised', found);
  const fitting = firstFit(remembered, () => tables);
  if (fitting !== null) return use(fitting, 'remembered', found);
  const issue = readIssue('mapping-needed', { count: tables.length });
  return { origin: 'needed', mapping: null, reading: { issue } };
}

function chosenByUser(mapping: TableMapping, found: TablesOfFile): TableChoice {
  const ofShape = found.tables.filter(
    (table) => sheetOf(table) === mapping.sheet && mappingIsFor(mapping, table.layout),
  );
  const candidate = firstFit([mapping], () => [...ofShape, ...found.tables]);
  if (candidate !== null) return use(candidate, 'chosen', found);
  const headers = new Set(found.tables.flatMap(({ layout }) => layout.headers));
  const absent = mapping.columns.find(({ header, role }) => role !== 'ignore' && !headers.has(header));
  const issue = readIssue('mapping-does-not-fit', { column: absent?.header ?? '' });
  return { origin: 'chosen', mapping, reading: { issue } };
}

/** The first mapping that fits a table, those of its own sheet first. */
function firstFit(
  mappings: readonly TableMapping[],
  tablesFor: (mapping: TableMapping) => readonly SurveyedTable[],
): Candidate | null {
  for (const mapping of mappings) {
    const tables = tablesFor(mapping);
    const ofSheet = tables.filter((table) => mapping.sheet !== null && sheetOf(table) === mapping.sheet);
    for (const table of [...ofSheet, ...tables]) {
      const fitted = fit(mapping, table);
      if (fitted !== null) return fitted;
    }
  }
  return null;
}

/** Writes a mapping again for the columns of a table, in their order. */
function fit(mapping: TableMapping, table: SurveyedTable): Candidate | null {
  const bound = bindMapping(mapping, table.layout.headers);
  if (bound === null) return null;
  const byPosition = new Map(bound.columns.map(({ position, ...column }) => [position, column]));
  const columns = table.layout.headers.map((header, position) => {
    const column = byPosition.get(position);
    return column === undefined ? ({ header, role: 'ignore' } as const) : { ...column, header };
  });
  return { table, bound, mapping: { ...mapping, sheet: sheetOf(table), columns } };
}

/** A table is recognised when nothing of its suggestion is a guess, or when the user said what the file is. */
function firstRecognised(tables: readonly SurveyedTable[], { kind }: FileChoice): Candidate | null {
  const target = targetOfKind(kind);
  for (const table of tables) {
    const mapping = recognisedMapping(table, target !== null);
    if (mapping === null || (target !== null && mapping.target !== target)) continue;
    const fitted = fit(mapping, table);
    if (fitted !== null) return fitted;
  }
  return null;
}

function use(candidate: Candidate, origin: MappingOrigin, found: TablesOfFile): TableChoice {
  const { mapping } = candidate;
  const [problem] = mappingProblems(mapping);
  if (problem !== undefined) {
    const { code, details } = problem;
    const issue = readIssue(code, details.column === undefined ? {} : { column: details.column });
    return { origin, mapping, reading: { issue } };
  }
  return { origin, mapping, reading: { ...candidate, notes: notesOn(candidate, origin, found) } };
}

function notesOn(
  { table, mapping, bound }: Candidate,
  origin: MappingOrigin,
  { tables, hiddenSheets }: TablesOfFile,
): readonly FileNote[] {
  const notes: FileNote[] = [];
  const sheet = sheetOf(table);
  const others = tables.some((other) => sheetOf(other) !== sheet && recognisedMapping(other, false) !== null);
  if (sheet !== null && others) notes.push({ code: 'first-sheet-read', value: sheet });
  if (hiddenSheets.length > 0) notes.push({ code: 'hidden-sheets-not-read', value: hiddenSheets.join(', ') });
  const filled = new Set(
    table.columns.flatMap(({ header, content }) => (content === 'empty' ? [] : [header])),
  );
  const unread =
    origin === 'recognised'
      ? mapping.columns.flatMap(({ header, role }) => (role === 'ignore' ? [header] : []))
      : bound.unknownHeaders;
  const told = unread.filter((header) => filled.has(header));
  if (told.length > 0) notes.push({ code: 'columns-not-read', value: told.join(', ') });
  return notes;
}

function sheetOf({ layout }: SurveyedTable): string | null {
  const { medium } = layout.place;
  return medium.kind === 'workbook' ? medium.sheet : null;
}
