const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A short text that changes when the parts do (FNV-1a, 32 bits), so that the id of a dataset tells a corrected file
 * from the first one. Not for security.
 */
export function fingerprint(parts: Iterable<unknown>): string {
  let hash = FNV_OFFSET;
  for (const part of parts) {
    const text = JSON.stringify(part) ?? '';
    for (let position = 0; position < text.length; position += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(position), FNV_PRIME);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
