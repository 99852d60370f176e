import { hidesCounts, type SetRule } from '@/indicators';
import type { Language } from './describe-provenance';
import { describeSecrecy } from './describe-secrecy';

/**
 * {@link describeSecrecy} in a paragraph, with what is hidden for the sake of other counts; `null` when counts are shown whole
 * and to the unit.
 */
export function describeSecrecyNote(applied: readonly SetRule[], language: Language): string | null {
  const sentences = describeSecrecy(applied, language);
  if (sentences.length === 0) return null;
  const hides = applied.some(({ rule }) => hidesCounts(rule));
  return [...sentences, ...(hides ? [language.messages.secrecy.others] : [])].join(' ');
}
