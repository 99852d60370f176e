import { failure, success, type Result } from '@/lib';
import {
  asObject,
  geometryFormatOf,
  headText,
  type ImportHooks,
  type JsonPart,
  objectAt,
  objectsAt,
  readHead,
  readIssue,
  type ReadIssue,
  type ReadOptions,
  readJson,
  signatureOf,
  readSheetHeads,
  type SourceFile,
  type WorkbookFormat,
  workbookFormatOf,
} from '../read';
import { finessCsvLayout, type FinessCsvKind } from '../recipes/finess-csv/layout';
import { finessXmlKind, type FinessXmlKind } from '../recipes/finess-xml/feed';
import { type NeedTableProfile, profileNeedTable } from '../recipes/need-table/table-profile';
import { profileNeedWorkbook } from '../recipes/need-table/workbook-profile';

/** What a file was recognised as, by its content alone. */
export type Recognition =
  | { readonly kind: JsonKind | FinessCsvKind | FinessXmlKind }
  | { readonly kind: 'need-table'; readonly profile: NeedTableProfile };

type JsonKind = 'finess-structures' | 'finess-activites' | 'contours';

const JSON_NAME = /\.(?:geo|topo)?json(?:\.gz)?$/i;
const CONTOUR_TYPES: ReadonlySet<unknown> = new Set(['FeatureCollection', 'Topology']);

/** Recognises a file by its content; its name only words the failure of a `.json` that is not JSON. */
export async function recognise(
  file: SourceFile,
  hooks: ImportHooks,
): Promise<Result<Recognition, ReadIssue>> {
  const options: ReadOptions = { phase: 'recognising', hooks };
  const head = await readHead(file, options);
  if (!head.ok) return head;
  if ((await geometryFormatOf(file, head.value, options)) !== null) return success({ kind: 'contours' });
  const workbook = await workbookFormatOf(file, head.value);
  if (workbook !== null) return recogniseWorkbook(file, workbook, options);
  switch (signatureOf(head.value)) {
    case 'empty':
      return failure(readIssue('empty-file'));
    case 'binary':
      return failure(readIssue('binary-file-not-read'));
    case 'json':
      return recogniseJson(file, options);
    case 'text':
      return recogniseText(file, head.value);
  }
}

async function recogniseWorkbook(
  file: SourceFile,
  format: WorkbookFormat,
  options: ReadOptions,
): Promise<Result<Recognition, ReadIssue>> {
  const sheets = await readSheetHeads({ file, format }, options);
  if (!sheets.ok) return sheets;
  const profile = profileNeedWorkbook(sheets.value, format);
  return profile.ok ? success({ kind: 'need-table', profile: profile.value }) : profile;
}

async function recogniseText(file: SourceFile, head: Uint8Array): Promise<Result<Recognition, ReadIssue>> {
  const feed = await finessXmlKind(head);
  if (feed !== null) return feed.ok ? success({ kind: feed.value }) : feed;
  const text = headText(head);
  const register = finessCsvLayout(text);
  if (register !== null) return register.ok ? success({ kind: register.value.kind }) : register;
  const profile = profileNeedTable(text);
  if (profile.ok) return success({ kind: 'need-table', profile: profile.value });
  return JSON_NAME.test(file.name) ? failure(readIssue('not-json', { byte: 0 })) : profile;
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
