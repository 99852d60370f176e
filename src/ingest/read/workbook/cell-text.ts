/** Digits a spreadsheet keeps of a number; those beyond are noise of its arithmetic. */
const SIGNIFICANT_DIGITS = 15;

/**
 * What a cell says, written as a CSV file would: a number with a decimal point and no thousands separator, a day in ISO
 * 8601 (workbooks keep days in no time zone, read as UTC), `VRAI` or `FAUX`, nothing for an empty cell.
 */
export function cellText(value: string | number | boolean | Date | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  const time = value.getTime();
  return Number.isNaN(time) ? String(value) : value.toISOString().slice(0, 'AAAA-MM-JJ'.length);
}

/** A share shown in percent, with its sign: 0.5 is `50 %`. */
export function percentText(share: number): string {
  return `${numberText(share * 100)} %`;
}

function numberText(value: number): string {
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
}
