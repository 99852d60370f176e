import {
  bindMapping,
  type ColumnMapping,
  type ColumnRole,
  type FixedReading,
  rolesOfTarget,
  SINGLE_ROLES,
  type TableMapping,
  type TableTarget,
} from '@/ingest/mapping';
import { type FileSurvey, fixedAges, rolesOfHeaderIn, type SurveyedTable } from '@/ingest/table';
import { isMeasured } from './column-roles';

/** A mapping being made on the screen: nothing of it is applied before the table is read with it. */
export interface MappingDraft {
  /** Rank of the table among those of the file. */
  readonly tableRank: number;
  /** One column a column of the table, in its order. */
  readonly mapping: TableMapping;
  /** Ranks of the columns whose role is somebody's word, not a suggestion. */
  readonly settled: ReadonlySet<number>;
}

/** The draft a file begins with: how it was read, or what is suggested for its first table. */
export function startDraft({ tables, mapping }: FileSurvey): MappingDraft | null {
  const [first] = tables;
  if (first === undefined) return null;
  if (mapping === null) return suggestedDraft(first, 0);
  const rank = tables.findIndex((table) => isOnSheet(mapping, table) && layMapping(mapping, table) !== null);
  const table = tables[rank];
  const laid = table === undefined ? null : layMapping(mapping, table);
  return laid === null ? suggestedDraft(first, 0) : settledDraft(laid, rank);
}

/** The draft of another table of the file. */
export function chooseTable({ tables }: FileSurvey, rank: number): MappingDraft | null {
  const table = tables[rank];
  return table === undefined ? null : suggestedDraft(table, rank);
}

/** A draft on the table at hand with a mapping made before; `null` when the table lacks a column that it reads. */
export function applyMapping(
  mapping: TableMapping,
  table: SurveyedTable,
  tableRank: number,
): MappingDraft | null {
  const laid = layMapping(mapping, table);
  return laid === null ? null : settledDraft({ ...laid, sheet: table.suggestion.sheet }, tableRank);
}

/** Gives a column its role. What was said of its counts goes when it counts no more. */
export function withRole(draft: MappingDraft, rank: number, role: ColumnRole): MappingDraft {
  const column = draft.mapping.columns[rank];
  if (column === undefined) return draft;
  const { header, fixed } = column;
  const next = isMeasured(role) && fixed !== undefined ? { header, role, fixed } : { header, role };
  return { ...withColumn(draft, rank, next), settled: new Set([...draft.settled, rank]) };
}

/** Says, or no longer says, what holds for the cells of one column. */
export function withColumnReading(draft: MappingDraft, rank: number, patch: ReadingPatch): MappingDraft {
  const column = draft.mapping.columns[rank];
  if (column === undefined) return draft;
  const fixed = patched(column.fixed ?? {}, patch);
  const { header, role } = column;
  return withColumn(
    draft,
    rank,
    Object.keys(fixed).length === 0 ? { header, role } : { header, role, fixed },
  );
}

/** Says, or no longer says, what holds for the whole table. */
export function withTableReading(draft: MappingDraft, patch: ReadingPatch): MappingDraft {
  return withMapping(draft, { fixed: patched(draft.mapping.fixed, patch) });
}

/** Changes what the table brings; roles that mean nothing there give way to those its headers have there, if any. */
export function withTarget(draft: MappingDraft, target: TableTarget): MappingDraft {
  const allowed = new Set(rolesOfTarget(target));
  const taken = new Set(draft.mapping.columns.map(({ role }) => role));
  const columns = draft.mapping.columns.map((column): ColumnMapping => {
    if (column.role !== 'ignore' && allowed.has(column.role)) return column;
    const { header } = column;
    const role = rolesOfHeaderIn(target, header).find(
      (known) => !(SINGLE_ROLES.has(known) && taken.has(known)),
    );
    if (role === undefined) return { header, role: 'ignore' };
    taken.add(role);
    return role === 'population' ? { header, role, fixed: fixedAges(header) } : { header, role };
  });
  return withMapping(draft, { target, columns });
}

/** Changes the vintage of the commune codes. */
export function withCogYear(draft: MappingDraft, cogYear: number | null): MappingDraft {
  return withMapping(draft, { cogYear });
}

/** What changes of a reading; `null` takes it away. */
export type ReadingPatch = { readonly [Key in keyof FixedReading]?: FixedReading[Key] | null };

function patched(fixed: FixedReading, patch: ReadingPatch): FixedReading {
  const entries = Object.entries({ ...fixed, ...patch }).filter(
    ([, value]) => value !== null && value !== '',
  );
  return Object.fromEntries(entries) as FixedReading;
}

function withMapping(draft: MappingDraft, patch: Partial<TableMapping>): MappingDraft {
  return { ...draft, mapping: { ...draft.mapping, ...patch } };
}

function withColumn(draft: MappingDraft, rank: number, column: ColumnMapping): MappingDraft {
  return withMapping(draft, {
    columns: draft.mapping.columns.map((one, position) => (position === rank ? column : one)),
  });
}

function suggestedDraft({ suggestion }: SurveyedTable, tableRank: number): MappingDraft {
  return { tableRank, mapping: suggestion, settled: new Set() };
}

function settledDraft(mapping: TableMapping, tableRank: number): MappingDraft {
  return { tableRank, mapping, settled: new Set(mapping.columns.keys()) };
}

function isOnSheet({ sheet }: TableMapping, { layout }: SurveyedTable): boolean {
  const { medium } = layout.place;
  return sheet === null || (medium.kind === 'workbook' && medium.sheet === sheet);
}

/** A mapping with the columns of a table, in its order; what it does not speak of is not read. */
function layMapping(mapping: TableMapping, { layout }: SurveyedTable): TableMapping | null {
  const bound = bindMapping(mapping, layout.headers);
  if (bound === null) return null;
  const byPosition = new Map(bound.columns.map((column) => [column.position, column]));
  const columns = layout.headers.map((header, position): ColumnMapping => {
    const column = byPosition.get(position);
    if (column === undefined) return { header, role: 'ignore' };
    const { role, fixed } = column;
    return fixed === undefined ? { header, role } : { header, role, fixed };
  });
  return { ...mapping, columns };
}
