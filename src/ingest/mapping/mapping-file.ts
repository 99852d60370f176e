import * as v from 'valibot';
import { NEED_PUBLICS } from '@/domain/need';
import { readAgeSpan } from '@/domain/population';
import { failure, success, type Result } from '@/lib';
import { COLUMN_ROLES, NAMED_SERVICES, TABLE_TARGETS, type TableMapping, WAIT_UNITS } from './table-mapping';

/** Why a text is not a mapping; `detail` names what is wrong, for the person who wrote the file. */
export interface MappingIssue {
  readonly code: 'mapping-not-json' | 'mapping-version' | 'mapping-invalid';
  readonly detail: string;
}

const VERSION = 1;
const MAX_COLUMNS = 16_384;
const MAX_REPAIRS = 100_000;
const MAX_TEXT_LENGTH = 1_000;
const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH));
const categoryCode = v.pipe(v.string(), v.regex(/^\d{3}$/));

/** JSON keys become keys of an object that has no prototype to reach. */
const repairs = v.pipe(
  v.custom<Record<string, unknown>>(isPlainObject),
  v.transform((record) => Object.entries(record)),
  v.array(
    v.tuple([
      v.pipe(
        text,
        v.check((key) => !FORBIDDEN_KEYS.has(key)),
      ),
      text,
    ]),
  ),
  v.maxLength(MAX_REPAIRS),
  v.transform((entries): Readonly<Record<string, string>> => Object.fromEntries(entries)),
);

const fixedReading = v.strictObject({
  source: v.exactOptional(text),
  public: v.exactOptional(v.picklist(NEED_PUBLICS)),
  referenceDate: v.exactOptional(v.pipe(v.string(), v.regex(ISO_DATE))),
  ratePer: v.exactOptional(v.pipe(v.number(), v.finite(), v.gtValue(0))),
  service: v.exactOptional(v.picklist(NAMED_SERVICES)),
  waitUnit: v.exactOptional(v.picklist(WAIT_UNITS)),
  category: v.exactOptional(categoryCode),
  ages: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((ages) => readAgeSpan(ages) !== null),
    ),
  ),
});

const tableMapping: v.GenericSchema<unknown, TableMapping> = v.strictObject({
  version: v.literal(VERSION),
  target: v.picklist(TABLE_TARGETS),
  sheet: v.nullable(text),
  columns: v.pipe(
    v.array(
      v.strictObject({
        header: text,
        role: v.picklist(COLUMN_ROLES),
        fixed: v.exactOptional(fixedReading),
      }),
    ),
    v.minLength(1),
    v.maxLength(MAX_COLUMNS),
  ),
  fixed: fixedReading,
  cogYear: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1943), v.maxValue(2100))),
  territoryRepairs: repairs,
  categoryRepairs: v.exactOptional(repairs),
});

/** Reads a mapping from parsed JSON. Unknown keys are refused: a misspelt one would silently change what is read. */
export function parseTableMapping(json: unknown): Result<TableMapping, MappingIssue> {
  if (!isPlainObject(json)) return failure({ code: 'mapping-not-json', detail: '' });
  if (json['version'] !== VERSION) {
    return failure({ code: 'mapping-version', detail: String(json['version']) });
  }
  const parsed = v.safeParse(tableMapping, json);
  if (parsed.success) return success(parsed.output);
  const [issue] = parsed.issues;
  return failure({ code: 'mapping-invalid', detail: v.getDotPath(issue) ?? '' });
}

/** Reads a mapping from the text of a file. */
export function parseMappingText(content: string): Result<TableMapping, MappingIssue> {
  try {
    return parseTableMapping(JSON.parse(content));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failure({ code: 'mapping-not-json', detail: error.message });
  }
}

/** Writes a mapping as the text of a file: the same mapping always gives the same text. */
export function serialiseTableMapping(mapping: TableMapping): string {
  const { version, target, sheet, columns, fixed, cogYear, territoryRepairs, categoryRepairs } = mapping;
  const ordered = {
    version,
    target,
    sheet,
    columns,
    fixed,
    cogYear,
    territoryRepairs,
    ...(categoryRepairs === undefined ? {} : { categoryRepairs }),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
