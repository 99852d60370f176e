/** A term of the glossary. */
export interface GlossaryTerm {
  readonly term: string;
  readonly expansion: string;
  readonly definition: string;
}

/** The terms that contain a text in their name, expansion or definition, whatever the case and the accents. */
export function filterTerms(terms: readonly GlossaryTerm[], text: string): readonly GlossaryTerm[] {
  const wanted = plain(text);
  return terms.filter(({ term, expansion, definition }) =>
    [term, expansion, definition].some((part) => plain(part).includes(wanted)),
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
