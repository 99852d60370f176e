/** Digits a spreadsheet keeps of a number; those beyond are noise of its arithmetic. */
const SIGNIFICANT_DIGITS = 15;
const QUOTED_OR_ESCAPED = /"[^"]*"|\\.|\[[^\]]*\]/g;
const ZEROS_ALONE = /^0{2,}$/;

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

/**
 * A number as its format shows it where that changes what it says: a share in percent (`0 %`), a code whose format
 * gives its zeros back (`00`, `00000`).
 *
 * @param format - as spreadsheets write it; quoted and escaped characters say nothing.
 */
export function formattedText(value: number, format: string | undefined): string {
  const bare = format?.replace(QUOTED_OR_ESCAPED, '').trim() ?? '';
  if (bare.includes('%')) return percentText(value);
  const isCode = ZEROS_ALONE.test(bare) && Number.isInteger(value) && value >= 0;
  return isCode ? String(value).padStart(bare.length, '0') : numberText(value);
}

function numberText(value: number): string {
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
}
