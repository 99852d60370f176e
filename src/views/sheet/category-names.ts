import { categoryOf, type CategoryCode } from '@/domain/offer';

/** Short names of categories, each once: « SESSAD, IME, ITEP ». */
export function categoryNames(codes: readonly CategoryCode[]): string {
  const names = codes.map((code) => categoryOf(code)?.shortName ?? code);
  return [...new Set(names)].join(', ');
}
