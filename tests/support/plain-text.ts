type Writer = (this: never) => unknown;

/** How JSON is told to write what it writes as empty, or with no number for what is unknown. */
const WRITERS: readonly (readonly [prototype: object, writer: Writer])[] = [
  [Object.getPrototypeOf(Uint8Array.prototype) as object, writeNumbers],
  [Map.prototype, writeItems],
  [Set.prototype, writeItems],
];

function writeNumbers(this: Iterable<number>): readonly string[] {
  return Array.from(this, String);
}

function writeItems(this: Iterable<unknown>): readonly unknown[] {
  return [...this];
}

/** A value of any kind in one text, columns and maps in full; a replacer, called for each part, takes several times as long. */
export function plainText(value: unknown): string {
  for (const [prototype, writer] of WRITERS)
    Object.defineProperty(prototype, 'toJSON', { value: writer, configurable: true });
  try {
    return JSON.stringify(value) ?? '';
  } finally {
    for (const [prototype] of WRITERS) Reflect.deleteProperty(prototype, 'toJSON');
  }
}
