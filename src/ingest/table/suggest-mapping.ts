import type { ColumnMapping, ColumnRole, FixedReading, TableMapping, TableTarget } from '../mapping';
import { readDateWithin } from './date-text';
import { plainHeader } from './plain-header';
import { readPublicWithin } from './public-words';
import type { SurveyedColumn } from './table-survey';

const RATE_PER: readonly (readonly [RegExp, number])[] = [
  [/pour (?:100 000|100000|cent mille)\b/, 100_000],
  [/pour (?:10 000|10000|dix mille)\b/, 10_000],
  [/pour (?:1 000|1000|mille)\b/, 1000],
  [/pour (?:100|cent)\b|\bpourcentage\b|\bparts?\b|\bproportion\b/, 100],
];
const FIGURES: ReadonlySet<ColumnRole> = new Set(['count', 'rate', 'denominator', 'capacity']);
const OF_ESTABLISHMENTS: ReadonlySet<ColumnRole> = new Set([
  'finess',
  'capacity',
  'longitude',
  'latitude',
  'address',
]);

/** A mapping to begin with. What a header says beside its role holds for its column: « Enfants › 2024 ». */
export function suggestMapping(columns: readonly SurveyedColumn[], sheet: string | null): TableMapping {
  const roles = new Set(columns.map(({ suggestedRole }) => suggestedRole));
  const target: TableTarget = columns.some(({ suggestedRole }) => OF_ESTABLISHMENTS.has(suggestedRole))
    ? 'establishments'
    : 'need';
  return {
    version: 1,
    target,
    sheet,
    columns: columns.map(({ header, suggestedRole }): ColumnMapping => {
      const fixed = FIGURES.has(suggestedRole) ? fixedReading(header, suggestedRole, roles) : {};
      const column = { header, role: suggestedRole };
      return Object.keys(fixed).length === 0 ? column : { ...column, fixed };
    }),
    fixed: {},
    cogYear: null,
    territoryRepairs: {},
  };
}

function fixedReading(header: string, role: ColumnRole, roles: ReadonlySet<ColumnRole>): FixedReading {
  const group = roles.has('public') ? null : readPublicWithin(header);
  const referenceDate = roles.has('date') ? null : readDateWithin(header);
  const ratePer = role === 'rate' ? readRatePer(header) : null;
  return {
    ...(group === null ? {} : { public: group }),
    ...(referenceDate === null ? {} : { referenceDate }),
    ...(ratePer === null ? {} : { ratePer }),
  };
}

function readRatePer(header: string): number | null {
  const plain = plainHeader(header);
  const found = RATE_PER.find(([words]) => words.test(plain));
  if (found !== undefined) return found[1];
  if (header.includes('‰')) return 1000;
  return header.includes('%') ? 100 : null;
}
