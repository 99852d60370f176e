import { plainHeader } from './plain-header';
import type { SurveyedColumn } from './table-survey';

const COMMUNE_WORDS =
  /\b(?:communes?|insee com|insee|codgeo|depcom|codcom|com|cog|villes?|libgeo|code geo|code geographique)\b/;

/** Whether the header of a column says that it holds communes. */
export function namesCommunes(columns: readonly SurveyedColumn[]): boolean {
  return columns.some(isOfCommunes);
}

/**
 * The columns of a table of communes: the one its header says holds communes, codes before names, is their territory. The
 * wider territory that would otherwise be it tells homonyms apart where communes are named.
 */
export function withCommuneColumn(columns: readonly SurveyedColumn[]): readonly SurveyedColumn[] {
  const named = columns.filter(isOfCommunes);
  const chosen = named.find(({ content }) => content === 'territory-codes') ?? named[0];
  if (chosen === undefined) return columns;
  const isCoded = chosen.content === 'territory-codes';
  const hasParent = columns.some(({ suggestedRole }) => suggestedRole === 'parent-territory');
  return columns.map((column): SurveyedColumn => {
    if (column === chosen) return { ...column, suggestedRole: 'territory', reason: 'header-known' };
    if (column.suggestedRole !== 'territory') return column;
    return isCoded || hasParent || isOfCommunes(column)
      ? { ...column, suggestedRole: 'ignore', reason: 'none' }
      : { ...column, suggestedRole: 'parent-territory' };
  });
}

/** « Nombre de communes » heads counts: figures are codes only where their column is taken for territories. */
function isOfCommunes({ header, content, suggestedRole }: SurveyedColumn): boolean {
  const mayHold = content !== 'empty' && (content !== 'stock' || suggestedRole === 'territory');
  return mayHold && COMMUNE_WORDS.test(plainHeader(header));
}
