const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const FRENCH = /^(?:(?:(\d{1,2})\/)?(\d{1,2})\/)?(\d{4})$/;

/** A date as a mapping keeps it, from what a person types: `2024`, `06/2024`, `30/06/2024`; `null` when it is none. */
export function readingDate(text: string): string | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  const [year, month, day] = iso === null ? frenchParts(trimmed) : iso.slice(1);
  if (year === undefined) return null;
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
  return isInCalendar(year, month, day) ? parts.join('-') : null;
}

function frenchParts(text: string): readonly (string | undefined)[] {
  const [, day, month, year] = FRENCH.exec(text) ?? [];
  return [year, month, day];
}

function isInCalendar(year: string, month = '1', day = '1'): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
