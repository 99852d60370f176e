import { foldText } from '@/lib';

/** A term of the glossary. */
export interface GlossaryTerm {
  readonly term: string;
  readonly expansion: string;
  readonly definition: string;
}

/** The terms that contain a text in their name, expansion or definition, blind to case, accents and punctuation. */
export function filterTerms(terms: readonly GlossaryTerm[], text: string): readonly GlossaryTerm[] {
  const wanted = foldText(text);
  return terms.filter(({ term, expansion, definition }) =>
    [term, expansion, definition].some((part) => foldText(part).includes(wanted)),
  );
}
