/**
 * Marks a branch that the types rule out, so that a new variant of a union does not compile until it is handled.
 *
 * @throws Error when reached at run time, which is a bug.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected variant: ${JSON.stringify(value)}`);
}
