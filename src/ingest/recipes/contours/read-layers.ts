import { failure, type Result } from '@/lib';
import type { ImportContext } from '../../import-context';
import {
  type GeometryLayer,
  geometryFormatOf,
  type ImportHooks,
  readGeometry,
  readHead,
  readIssue,
  type ReadIssue,
  readJson,
  type ReadOptions,
  type SourceFile,
} from '../../read';
import { layersOf } from './shapes';

type Layers = Result<readonly GeometryLayer[], ReadIssue>;

/**
 * Reads the layers of a file of contours, whatever its format.
 *
 * @returns its layers, or a reading issue.
 */
export async function readLayers(
  file: SourceFile,
  { sqliteWasmUrl }: ImportContext,
  hooks: ImportHooks,
): Promise<Layers> {
  const options: ReadOptions = { phase: 'reading', hooks };
  const head = await readHead(file, { ...options, phase: 'recognising' });
  if (!head.ok) return head;
  const format = await geometryFormatOf(file, head.value);
  if (format === 'shapes-alone') return failure(readIssue('shapefile-incomplete'));
  if (format === null) return readJsonLayers(file, options);
  return readGeometry(file, format, { ...options, sqliteWasmUrl: sqliteWasmUrl ?? null });
}

async function readJsonLayers(file: SourceFile, options: ReadOptions): Promise<Layers> {
  const document: Record<string, unknown> = {};
  const reading = await readJson(file, options, (part) => {
    if (part.kind === 'member') document[part.key] = part.value;
    else if (part.rank === 1) document[part.key] = [part.value];
    else (document[part.key] as unknown[]).push(part.value);
    return 'continue';
  });
  return reading.ok ? layersOf(document) : reading;
}
