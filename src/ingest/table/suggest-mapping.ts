import {
  type ColumnMapping,
  type ColumnRole,
  type FixedReading,
  isActivityRole,
  type TableMapping,
  type TableTarget,
  type WaitUnit,
} from '../mapping';
import { fixedAges } from './age-headers';
import { readDateWithin } from './date-text';
import { plainHeader } from './plain-header';
import { readPublicWithin } from './public-words';
import { readServiceWithin } from './service-words';
import type { SurveyedColumn } from './table-survey';
import { serviceOfTitles, type TableWords } from './table-target';

const RATE_PER: readonly (readonly [RegExp, number])[] = [
  [/pour (?:100 000|100000|cent mille)\b/, 100_000],
  [/pour (?:10 000|10000|dix mille)\b/, 10_000],
  [/pour (?:1 000|1000|mille)\b/, 1000],
  [/pour (?:100|cent)\b|\bpourcentage\b|\bparts?\b|\bproportion\b/, 100],
];
const FIGURES: ReadonlySet<ColumnRole> = new Set(['count', 'rate', 'denominator', 'capacity']);
const MONTHS = /\bmois\b|\bmonths?\b/;
const DAYS = /\bjours?\b|\bj\b|\bdays?\b/;
const ALL_AS_PARTS = /^0?[.,]\d+$|^[01](?:[.,]0+)?$/;

/** What a mapping is suggested from. */
export interface SuggestionOptions {
  readonly target: TableTarget;
  readonly sheet: string | null;
  readonly words: TableWords;
}

interface ColumnToFix {
  readonly header: string;
  readonly role: ColumnRole;
  readonly cells: readonly string[];
}

/** A mapping to begin with. What a header says beside its role holds for its column: « Enfants › 2024 ». */
export function suggestMapping(
  columns: readonly SurveyedColumn[],
  { target, sheet, words }: SuggestionOptions,
): TableMapping {
  const roles = new Set(columns.map(({ suggestedRole }) => suggestedRole));
  return {
    version: 1,
    target,
    sheet,
    columns: columns.map(({ header, suggestedRole: role }, position): ColumnMapping => {
      const cells = words.rows.map((row) => row[position] ?? '');
      const fixed = fixedReading({ header, role, cells }, roles, words.titles);
      return Object.keys(fixed).length === 0 ? { header, role } : { header, role, fixed };
    }),
    fixed: fixedOfTable(target, roles, words.titles),
    cogYear: null,
    territoryRepairs: {},
  };
}

/** The year the titles of a table of inhabitants speak of. */
function fixedYear(roles: ReadonlySet<ColumnRole>, titles: readonly string[]): FixedReading {
  const dates = titles.map(readDateWithin).filter((date) => date !== null);
  const [referenceDate] = dates;
  return roles.has('population') && referenceDate !== undefined ? { referenceDate } : {};
}

/** The service a whole table is about, where neither a column nor the name of each team says it. */
function fixedOfTable(
  target: TableTarget,
  roles: ReadonlySet<ColumnRole>,
  titles: readonly string[],
): FixedReading {
  if (target === 'population') return fixedYear(roles, titles);
  if ((target !== 'activity' && target !== 'coverage') || roles.has('service')) return {};
  const service = serviceOfTitles(titles);
  const isOfTarget = target === 'activity' ? service !== 'cnrhr' : service !== 'camsp' && service !== 'cmpp';
  return service === null || !isOfTarget ? {} : { service };
}

function fixedReading(
  column: ColumnToFix,
  roles: ReadonlySet<ColumnRole>,
  titles: readonly string[],
): FixedReading {
  const { header, role } = column;
  if (isActivityRole(role)) return fixedFigure(column, roles, titles);
  if (role === 'population') return fixedAges(header);
  if (!FIGURES.has(role)) return {};
  const group = roles.has('public') ? null : readPublicWithin(header);
  const referenceDate = roles.has('date') ? null : readDateWithin(header);
  const ratePer = role === 'rate' ? readRatePer(header) : null;
  return {
    ...(group === null ? {} : { public: group }),
    ...(referenceDate === null ? {} : { referenceDate }),
    ...(ratePer === null ? {} : { ratePer }),
  };
}

function fixedFigure(
  { header, role, cells }: ColumnToFix,
  roles: ReadonlySet<ColumnRole>,
  titles: readonly string[],
): FixedReading {
  const service = roles.has('service') ? null : readServiceWithin(header);
  const referenceDate = roles.has('date') ? null : readDateWithin(header);
  const waitUnit = role === 'mean-wait' ? waitUnitOf([header, ...titles]) : null;
  return {
    ...(service === null ? {} : { service }),
    ...(referenceDate === null ? {} : { referenceDate }),
    ...(waitUnit === null ? {} : { waitUnit }),
    ...(role === 'long-wait-share' ? { ratePer: areParts(cells) ? 1 : 100 } : {}),
  };
}

/** The unit the first text that speaks of one, and one only, says. */
function waitUnitOf(texts: readonly string[]): WaitUnit | null {
  for (const text of texts) {
    const plain = plainHeader(text);
    const isMonths = MONTHS.test(plain);
    if (isMonths !== DAYS.test(plain)) return isMonths ? 'month' : 'day';
  }
  return null;
}

/** Whether shares are written from 0 to 1, as a spreadsheet keeps what it shows in per cent. */
function areParts(cells: readonly string[]): boolean {
  const figures = cells.map((cell) => cell.trim()).filter((cell) => /\d/.test(cell));
  return figures.some((cell) => /[.,]0*[1-9]/.test(cell)) && figures.every((cell) => ALL_AS_PARTS.test(cell));
}

function readRatePer(header: string): number | null {
  const plain = plainHeader(header);
  const found = RATE_PER.find(([words]) => words.test(plain));
  if (found !== undefined) return found[1];
  if (header.includes('‰')) return 1000;
  return header.includes('%') ? 100 : null;
}
