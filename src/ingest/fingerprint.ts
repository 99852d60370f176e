const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const NUMBER = new Float64Array(1);
const NUMBER_WORDS = new Uint32Array(NUMBER.buffer);

/**
 * A short text that changes when the parts do (FNV-1a, 32 bits), so that the id of a dataset tells a corrected file
 * from the first one. Values are hashed as they are, in the order of their members, without being written out. Not for
 * security.
 */
export function fingerprint(parts: Iterable<unknown>): string {
  let hash = FNV_OFFSET;
  for (const part of parts) hash = hashValue(hash, part);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function hashValue(hash: number, value: unknown): number {
  if (typeof value === 'string') return hashText(hash, value);
  if (typeof value === 'number') return hashNumber(hash, value);
  if (typeof value !== 'object' || value === null) return hashText(hash, String(value));
  const members: readonly unknown[] = Object.values(value);
  let next = hashWord(hash, members.length);
  for (const member of members) next = hashValue(next, member);
  return next;
}

function hashText(hash: number, text: string): number {
  let next = hashWord(hash, text.length);
  for (let position = 0; position < text.length; position += 1) {
    next = hashWord(next, text.charCodeAt(position));
  }
  return next;
}

function hashNumber(hash: number, value: number): number {
  NUMBER[0] = value;
  return hashWord(hashWord(hash, NUMBER_WORDS[0] ?? 0), NUMBER_WORDS[1] ?? 0);
}

function hashWord(hash: number, word: number): number {
  return Math.imul(hash ^ word, FNV_PRIME);
}
