import { type Category, categoryOf, DISABILITY_CATEGORIES } from '@/domain/offer';
import { failure, success, type Result } from '@/lib';
import { plainText } from '../../mapping';
import type { ImportReasonCode } from '../../report/codes';

/** A category as a cell gives it. */
export interface CategoryReading {
  readonly category: Category;
  readonly remark: Extract<ImportReasonCode, 'category-read-from-label'> | null;
}

/** Why a cell names no category that is counted. */
export type CategoryIssue = Extract<ImportReasonCode, 'unknown-category' | 'outside-disability-scope'>;

const CODE = /^\d{3}$/;
const CODE_WITHIN = /(?<!\d)\d{3}(?!\d)/;
const BY_LABEL = categoriesByLabel();

/**
 * Reads a category: its FINESS code, alone or beside its label (« 183 - IME »), its acronym or its official name, or
 * what the user said the text stands for.
 *
 * @param repairs - FINESS codes by raw text.
 */
export function readCategory(
  cell: string,
  repairs: Readonly<Record<string, string>>,
): Result<CategoryReading, CategoryIssue> {
  const text = cell.trim();
  const repaired = Object.hasOwn(repairs, text) ? repairs[text] : undefined;
  const code = repaired ?? text;
  if (CODE.test(code)) return ofCode(code);
  const labelled = BY_LABEL.get(labelKey(text));
  if (labelled !== undefined) return success({ category: labelled, remark: 'category-read-from-label' });
  const within = CODE_WITHIN.exec(text)?.[0];
  return within === undefined ? failure('unknown-category') : ofCode(within);
}

function ofCode(code: string): Result<CategoryReading, CategoryIssue> {
  const category = categoryOf(code);
  return category === undefined ? failure('outside-disability-scope') : success({ category, remark: null });
}

/** Labels of one category alone: a label that two share tells neither. */
function categoriesByLabel(): ReadonlyMap<string, Category> {
  const labelled = new Map<string, Category | null>();
  for (const category of DISABILITY_CATEGORIES) {
    const keys = new Set([labelKey(category.shortName), labelKey(category.officialName)]);
    for (const key of keys) labelled.set(key, labelled.has(key) ? null : category);
  }
  return new Map([...labelled].flatMap(([key, category]) => (category === null ? [] : [[key, category]])));
}

/** « I.M.E. » is « IME ». */
function labelKey(text: string): string {
  return plainText(text).replaceAll(' ', '');
}
