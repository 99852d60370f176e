/** Some items of a long list of a value that was taken apart. */
export interface Part {
  /** Where the list is: the keys and ranks that lead to it. */
  readonly path: readonly (string | number)[];
  /** Items that follow, in the list, those of the parts before. */
  readonly items: readonly unknown[];
}

/** Puts a part where it was. Parts must come in their order, and the trunk be a copy: it is written to. */
export function putBack(trunk: unknown, { path, items }: Part): void {
  let place = trunk;
  for (const key of path) place = (place as Record<string | number, unknown> | undefined)?.[key];
  if (!Array.isArray(place)) throw new TypeError(`There is no list at ${path.join('.')}`);
  for (const item of items) place.push(item);
}
