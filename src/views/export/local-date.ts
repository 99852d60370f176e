/** The day of an instant on the user's calendar, ISO 8601. */
export function localIsoDate(milliseconds: number): string {
  const instant = new Date(milliseconds);
  const parts = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
