/** Highest threshold a dossier may have: a count of a thousand people points at nobody. */
export const LARGEST_THRESHOLD = 1000;

/** Every count rests on its contributors for 100 %. */
export const LARGEST_SHARE_PERCENT = 100;

/** Reads a whole number up to a maximum; `null` for an empty field. */
export function readWholeNumber(text: string, maximum: number): number | null | 'invalid' {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d+$/.test(trimmed) && Number(trimmed) <= maximum ? Number(trimmed) : 'invalid';
}
