import { withoutFootnoteMark } from './footnote-marks';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Years of two digits from here on are of the last century. */
const FIRST_SHORT_YEAR_OF_1900 = 50;
const MONTHS_A_QUARTER = 3;
const MONTHS_A_SEMESTER = 6;

const MONTHS: readonly RegExp[] = [
  /^janv?(?:ier)?$/,
  /^fevr?(?:ier)?$/,
  /^mars$/,
  /^avr(?:il)?$/,
  /^mai$/,
  /^juin$/,
  /^juil(?:let)?$/,
  /^aout$/,
  /^sept?(?:embre)?$/,
  /^oct(?:obre)?$/,
  /^nov(?:embre)?$/,
  /^dec(?:embre)?$/,
];
const MONTH_WORD =
  '(?<word>janv?(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)';

/** How dates are written, most precise first, as {@link dateWords} writes them. */
const FORMS: readonly string[] = [
  '(?<year>\\d{4})/(?<month>\\d{2})/(?<day>\\d{2})(?:(?: |t)\\d{2}(?: \\d{2})*(?: ?z)?)?',
  '(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4}|\\d{2})',
  `(?<day>\\d{1,2})(?:er)? ${MONTH_WORD} (?<year>\\d{4}|\\d{2})`,
  `${MONTH_WORD} (?<year>\\d{4}|\\d{2})`,
  '(?:t|q|trimestre )(?<quarter>[1-4]) (?<year>\\d{4})',
  '(?<year>\\d{4}) ?(?:t|q|trimestre )(?<quarter>[1-4])',
  '(?<quarter>[1-4])(?:er|e|eme)? trim(?:estre)? (?<year>\\d{4})',
  '(?:s|semestre )(?<semester>[12]) (?<year>\\d{4})',
  '(?<year>\\d{4}) ?(?:s|semestre )(?<semester>[12])',
  '(?<semester>[12])(?:er|e|eme|nd)? sem(?:estre)? (?<year>\\d{4})',
  '(?<year>\\d{4})/(?<month>\\d{1,2})',
  '(?<month>\\d{1,2})/(?<year>\\d{4})',
  '(?<year>\\d{4})',
];
const WHOLE_FORMS = FORMS.map((form) => new RegExp(`^(?:(?:au|le|du|fin|en) )?${form}$`));
const FORMS_WITHIN = FORMS.map((form) => new RegExp(`(?<![\\w])${form}(?![\\w])`, 'g'));
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NEVER_A_DATE = /^[^\d]*$|^\s*\d{1,3}\s*$/;

/**
 * Reads a date as French files write it: `2024-12-31`, `31/12/2024`, `31/12/24`, `12/2024`, `2024`, « 31 décembre
 * 2024 », « déc. 2024 ». A quarter or a half-year is told by its last month: « T3 2024 » is 2024-09.
 *
 * @returns ISO 8601 as precise as the text (`2024`, `2024-06`, `2024-06-30`), or `null` when it is not a date.
 */
export function readDateText(text: string): string | null {
  if (NEVER_A_DATE.test(text)) return null;
  const plain = dateWords(withoutFootnoteMark(text).replace(COMPACT, '$1-$2-$3'));
  for (const form of WHOLE_FORMS) {
    const parts = form.exec(plain)?.groups;
    const date = parts === undefined ? null : isoDate(parts);
    if (date !== null) return date;
  }
  return null;
}

/** The one date a header speaks of: « Enfants › 2024 » is 2024; `null` when there is none, or several. */
export function readDateWithin(header: string): string | null {
  const plain = dateWords(header.split(' › ').map(withoutFootnoteMark).join(' › '));
  for (const form of FORMS_WITHIN) {
    const dates = [...plain.matchAll(form)].map(({ groups }) => isoDate(groups ?? {}));
    const found = new Set(dates.filter((date) => date !== null));
    const [date] = found;
    if (date !== undefined) return found.size === 1 ? date : null;
  }
  return null;
}

/** A text in lower case without accents, figures of one date parted by slashes, all else by one space. */
function dateWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)[-/.](?=\d)/g, '/')
    .replace(/[^a-z0-9/]+/g, ' ')
    .trim();
}

type DateParts = Partial<Record<string, string>>;

function isoDate(parts: DateParts): string | null {
  const year = fullYear(parts['year'] ?? '');
  if (year === null) return null;
  const month = monthOf(parts);
  if (month === null) return String(year);
  if (month < 1 || month > 12) return null;
  const yearAndMonth = `${String(year)}-${String(month).padStart(2, '0')}`;
  const { day } = parts;
  if (day === undefined) return yearAndMonth;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Number(day) < 1 || Number(day) > lastDay ? null : `${yearAndMonth}-${day.padStart(2, '0')}`;
}

function fullYear(text: string): number | null {
  const year = Number(text);
  if (text.length === 2) return year < FIRST_SHORT_YEAR_OF_1900 ? year + 2000 : year + 1900;
  return year < FIRST_YEAR || year > LAST_YEAR ? null : year;
}

function monthOf({ month, word, quarter, semester }: DateParts): number | null {
  if (month !== undefined) return Number(month);
  if (word !== undefined) return MONTHS.findIndex((name) => name.test(word)) + 1;
  if (quarter !== undefined) return Number(quarter) * MONTHS_A_QUARTER;
  return semester === undefined ? null : Number(semester) * MONTHS_A_SEMESTER;
}
