const MAY_END_IN_MARK = /[)*¹²³⁰⁴-⁹†‡]\s*$/;
const FOOTNOTE_MARK = /\s*(?:\((?:\d{1,2}|[a-z]|\*+)\)|\*+|[¹²³⁰⁴-⁹†‡]+)$/;

/**
 * A text without the marks that call a footnote at its end: « 2A (1) », « 976* », « Mayotte² », « 12 (p) ». A text that
 * is nothing but marks is kept as it is.
 */
export function withoutFootnoteMark(text: string): string {
  let bare = text.trim();
  if (!MAY_END_IN_MARK.test(bare)) return bare;
  for (;;) {
    const shorter = bare.replace(FOOTNOTE_MARK, '');
    if (shorter === bare || shorter === '') return bare;
    bare = shorter;
  }
}
