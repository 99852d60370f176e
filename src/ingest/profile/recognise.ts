import { failure, success, type Result } from '@/lib';
import type { FileChoice } from '../mapping';
import {
  asObject,
  geometryFormatOf,
  headText,
  type JsonPart,
  objectAt,
  objectsAt,
  readHead,
  readIssue,
  type ReadIssue,
  type ReadOptions,
  readJson,
  signatureOf,
  type SourceFile,
  workbookFormatOf,
} from '../read';
import { finessCsvLayout } from '../recipes/finess-csv/layout';
import { finessXmlKind } from '../recipes/finess-xml/feed';
import type { FileKind } from '../report/import-report';
import { targetOfKind } from './table-kinds';
import { surveyTables, type TableDirectories, type TablesOfFile } from '../table';

/** What a file was recognised as: one of the kinds that need no mapping, or a file of tables. */
export type Recognition =
  { readonly kind: FileKind } | { readonly kind: 'tables'; readonly found: TablesOfFile };

type JsonKind = 'finess-structures' | 'finess-activites' | 'contours';

const JSON_NAME = /\.(?:geo|topo)?json(?:\.gz)?$/i;
const CONTOUR_TYPES: ReadonlySet<unknown> = new Set(['FeatureCollection', 'Topology']);

/** What recognising a file takes into account besides its content. */
export interface RecogniseOptions {
  /** What the user says the file is wins over its content. */
  readonly choice: FileChoice;
  readonly directories: TableDirectories;
}

/** Recognises a file by its content; its name only words the failure of a `.json` that is not JSON. */
export async function recognise(
  file: SourceFile,
  { choice, directories }: RecogniseOptions,
  options: ReadOptions,
): Promise<Result<Recognition, ReadIssue>> {
  const surveyed = () => recogniseTables(file, directories, options);
  const { kind = 'unknown', mapping } = choice;
  if (mapping !== undefined || isTableKind(kind)) return surveyed();
  if (kind !== 'unknown' && kind !== 'ignored') return success({ kind });
  const head = await readHead(file, options);
  if (!head.ok) return head;
  if ((await geometryFormatOf(file, head.value, options)) !== null) return success({ kind: 'contours' });
  if ((await workbookFormatOf(file, head.value)) !== null) return surveyed();
  switch (signatureOf(head.value)) {
    case 'empty':
      return failure(readIssue('empty-file'));
    case 'binary':
      return failure(readIssue('binary-file-not-read'));
    case 'json':
      return recogniseJson(file, options);
    case 'text':
      return recogniseText(file, head.value, surveyed);
  }
}

function isTableKind(kind: FileKind | 'ignored'): boolean {
  return kind === 'cog-crosswalk' || (kind !== 'ignored' && targetOfKind(kind) !== null);
}

async function recogniseText(
  file: SourceFile,
  head: Uint8Array,
  surveyed: () => Promise<Result<Recognition, ReadIssue>>,
): Promise<Result<Recognition, ReadIssue>> {
  const feed = await finessXmlKind(head);
  if (feed !== null) return feed.ok ? success({ kind: feed.value }) : feed;
  const register = finessCsvLayout(headText(head));
  if (register !== null) return register.ok ? success({ kind: register.value.kind }) : register;
  const tables = await surveyed();
  const isMisnamed = !tables.ok && tables.error.code === 'unrecognised-file' && JSON_NAME.test(file.name);
  return isMisnamed ? failure(readIssue('not-json', { byte: 0 })) : tables;
}

/** Finds the tables of a file; a single column is none. */
async function recogniseTables(
  file: SourceFile,
  directories: TableDirectories,
  options: ReadOptions,
): Promise<Result<Recognition, ReadIssue>> {
  const found = await surveyTables(file, directories, options);
  if (!found.ok) return found;
  const tables = found.value.tables.filter(({ columns }) => columns.length > 1);
  if (tables.length === 0) return failure(readIssue('unrecognised-file'));
  return success({ kind: 'tables', found: { ...found.value, tables } });
}

const ISSUE_OF_ENTITIES = {
  'none-named': 'unrecognised-file',
  empty: 'no-rows',
  unknown: 'wrong-schema',
} as const;

interface JsonContent {
  kind: JsonKind | null;
  /** What was seen of `pmej`, the list a FINESS+ file is made of. */
  entities: keyof typeof ISSUE_OF_ENTITIES;
}

async function recogniseJson(
  file: SourceFile,
  options: ReadOptions,
): Promise<Result<Recognition, ReadIssue>> {
  const seen: JsonContent = { kind: null, entities: 'none-named' };
  const reading = await readJson(file, options, (part) => {
    seen.kind = kindOfPart(part);
    if (part.key === 'pmej') seen.entities = part.kind === 'member' ? 'empty' : 'unknown';
    return seen.kind === null ? 'continue' : 'enough';
  });
  if (!reading.ok) return reading;
  if (seen.kind !== null) return success({ kind: seen.kind });
  return failure(readIssue(ISSUE_OF_ENTITIES[seen.entities]));
}

function kindOfPart(part: JsonPart): JsonKind | null {
  if (part.kind === 'member') {
    return part.key === 'type' && CONTOUR_TYPES.has(part.value) ? 'contours' : null;
  }
  const element = asObject(part.value);
  if (part.key === 'features') return element?.['type'] === 'Feature' ? 'contours' : null;
  if (part.key !== 'pmej') return null;
  const establishments = objectsAt(element, 'ege');
  if (establishments.some((ege) => Array.isArray(ege['activitesExercees']))) return 'finess-activites';
  if (Array.isArray(element?.['activitesAutorisees'])) return 'finess-activites';
  const describesEntity = objectAt(element, 'informationsGeneralesPMEJ') !== null;
  const describesPlaces = establishments.some((ege) => objectAt(ege, 'informationsGeneralesEGE') !== null);
  return describesEntity || describesPlaces ? 'finess-structures' : null;
}
