/** Texts kept at most: columns of dates or publics repeat a few, and others must not fill the memory. */
const MOST_TEXTS = 10_000;

/** Reads each text of a column once, as long as they are not too many. */
export function readOnce<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    let reading = known.get(text);
    if (reading !== undefined) return reading;
    reading = read(text);
    if (known.size < MOST_TEXTS) known.set(text, reading);
    return reading;
  };
}
