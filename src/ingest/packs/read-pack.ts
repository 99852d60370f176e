import * as v from 'valibot';

type PackSchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/**
 * Checks the shape of a pack the application ships.
 *
 * @param name - file name of the pack, for the message.
 * @throws Error naming the first field that is wrong: packs are built with the application, so a wrong one is a bug.
 */
export function readPack<Schema extends PackSchema>(
  name: string,
  schema: Schema,
  json: unknown,
): v.InferOutput<Schema> {
  const outcome = v.safeParse(schema, json, { abortEarly: true });
  if (outcome.success) return outcome.output;
  const [issue] = outcome.issues;
  const path = v.getDotPath(issue) ?? 'the pack';
  throw new Error(`Pack ${name}: ${path} ${issue.message}`);
}

/**
 * Checks that the columns of a pack describe the same number of rows.
 *
 * @throws Error naming the first column whose length differs.
 */
export function checkColumns(
  name: string,
  length: number,
  columns: Readonly<Record<string, { readonly length: number }>>,
): void {
  for (const [column, { length: actual }] of Object.entries(columns)) {
    if (actual !== length)
      throw new Error(`Pack ${name}: column ${column} has ${actual} entries instead of ${length}`);
  }
}

/**
 * The entry a position points to.
 *
 * @throws Error when the list is shorter: the pack contradicts itself.
 */
export function entryAt<Entry>(list: readonly Entry[], position: number, what: string): Entry {
  const entry = list[position];
  if (entry === undefined) throw new Error(`No ${what} at position ${position}`);
  return entry;
}
