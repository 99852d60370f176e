/** A JSON object whose members are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object, or `null` when it is anything else. */
export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** A member that should be an object. */
export function objectAt(parent: JsonObject | null, key: string): JsonObject | null {
  return parent === null ? null : asObject(parent[key]);
}

/** The elements of a member that should be a list, whatever they are; an absent list is empty. */
export function elementsAt(parent: JsonObject | null, key: string): readonly unknown[] {
  const list: unknown = parent?.[key];
  return Array.isArray(list) ? list : [];
}

/** A member that should be a list of objects; other elements are left out, an absent list is empty. */
export function objectsAt(parent: JsonObject | null, key: string): readonly JsonObject[] {
  return elementsAt(parent, key)
    .map(asObject)
    .filter((element) => element !== null);
}

/** A member that should be text: numbers are written as text, blank text and everything else is `null`. */
export function textAt(parent: JsonObject | null, key: string): string | null {
  const value: unknown = parent?.[key];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
}
