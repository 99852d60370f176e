import { readAgeSpan, tellAgeBases } from '@/domain/population';
import type { ColumnRole } from '../mapping';
import { type AgedHeader, agedHeader } from './age-headers';
import { namesCommunes, withCommuneColumn } from './commune-column';
import { plainHeader } from './plain-header';
import type { SurveyedColumn } from './table-survey';

const OF_NEEDS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['count', 'rate']);

const NEED_WORDS =
  /\b(?:besoins?|attentes?|orientations?|solutions?|notifications?|listes?|creton|demandes?|handicap|beneficiaires|allocataires|places)\b/;

/** Whether a table tells the inhabitants of its territories by age, and nothing of needs beside. */
export function tellsPopulation(columns: readonly SurveyedColumn[], titles: readonly string[]): boolean {
  const aged = columns.map(({ header }) => agedHeader(header));
  const isNeed = ({ suggestedRole, reason }: SurveyedColumn, rank: number) =>
    aged[rank] === null && OF_NEEDS.has(suggestedRole) && reason !== 'cells-alike';
  return (
    namesCommunes(columns) &&
    (aged.some((found) => found?.isSure === true && found.ages !== 'total') ||
      tellsEverybody(aged, titles)) &&
    !columns.some(isNeed)
  );
}

/**
 * Headers that say ages alone, « 0-19 ans », « 60 ans et + », may be of people in need as well: they are inhabitants where
 * they make up everybody to the eldest, and no title speaks of a need.
 */
function tellsEverybody(aged: readonly (AgedHeader | null)[], titles: readonly string[]): boolean {
  const spans = aged.flatMap((found) => {
    const span = found?.isBare === true && found.ages !== 'total' ? readAgeSpan(found.ages) : null;
    return span ?? [];
  });
  return tellAgeBases(spans).has('total') && !titles.some((title) => NEED_WORDS.test(plainHeader(title)));
}

/** The columns of such a table: the commune, and the first column of each span of ages at the latest year. */
export function withPopulation(columns: readonly SurveyedColumn[]): readonly SurveyedColumn[] {
  const aged = columns.map(({ header, content }) => (content === 'texts' ? null : agedHeader(header)));
  const latest = Math.max(...aged.map((found) => found?.year ?? 0));
  const taken = new Set<string>();
  return withCommuneColumn(columns).map((column, rank): SurveyedColumn => {
    const found = aged[rank] ?? null;
    const { suggestedRole } = column;
    if (suggestedRole === 'territory' || suggestedRole === 'parent-territory') return column;
    if (found === null || (found.year ?? 0) !== latest || taken.has(found.ages))
      return { ...column, suggestedRole: 'ignore', reason: 'none' };
    taken.add(found.ages);
    return { ...column, suggestedRole: 'population', reason: 'header-known' };
  });
}
