import { isBlank } from './cell-shape';
import { contentOf } from './column-content';
import { suggestRoles } from './suggest-roles';
import type { SurveyedColumn } from './table-survey';
import type { TerritoryWords } from './territory-words';

/** What the columns of a table hold and which role each may have, from its first rows. */
export function surveyColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  words: TerritoryWords,
): readonly SurveyedColumn[] {
  const columns = headers.map((header, column) => {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
    return { header, ...contentOf(header, cells, words) };
  });
  const suggestions = suggestRoles(columns);
  return columns.map(({ header, content, share }, column) => ({
    header,
    content,
    contentShare: share,
    suggestedRole: suggestions[column]?.role ?? 'ignore',
    reason: suggestions[column]?.reason ?? 'none',
  }));
}
