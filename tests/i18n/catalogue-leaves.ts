/** A message of a catalogue, plain or with parameters, at its dotted path. */
export interface CatalogueLeaf {
  readonly path: string;
  readonly message: string | ((parameters: never) => string);
}

function isRecord(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null;
}

function leavesUnder(node: unknown, path: string): CatalogueLeaf[] {
  if (typeof node === 'string' || typeof node === 'function') {
    return [{ path, message: node as CatalogueLeaf['message'] }];
  }
  if (!isRecord(node)) throw new Error(`${path} is neither a message nor a group of messages`);
  return Object.entries(node).flatMap(([key, child]) =>
    leavesUnder(child, path === '' ? key : `${path}.${key}`),
  );
}

/** Every message of a catalogue. */
export function leavesOf(messages: object): readonly CatalogueLeaf[] {
  return leavesUnder(messages, '').filter(({ path }) => path !== 'locale');
}

/** What came out of a message called with a sample, and the parameters it asked for. */
export interface SampledMessage {
  readonly text: string;
  readonly parameters: readonly string[];
}

/** Calls a message with a different two-digit number for every parameter it asks for, in order of the names. */
export function sampleMessage(
  { message }: CatalogueLeaf,
  sampleOf: (name: string) => number,
): SampledMessage {
  if (typeof message === 'string') return { text: message, parameters: [] };
  const asked = new Set<string>();
  const parameters = new Proxy(
    {},
    {
      get: (_, name) => {
        asked.add(String(name));
        return sampleOf(String(name));
      },
    },
  );
  return { text: message(parameters as never), parameters: [...asked].sort() };
}
