const NO_BREAK_SPACE = '\u00a0';
const NARROW_NO_BREAK_SPACE = '\u202f';

/** Puts the no-break spaces of French typography around the signs that want them. */
function typesetText(text: string): string {
  return text
    .replace(/« /g, `«${NO_BREAK_SPACE}`)
    .replace(/ (?=[»:])/g, NO_BREAK_SPACE)
    .replace(/ (?=[;?!%‰])|(?<=\d) (?=\d{3}\b)/g, NARROW_NO_BREAK_SPACE);
}

/** Template tag for French messages with parameters: typesets the message, never what is put into it. */
export function typeset(chunks: TemplateStringsArray, ...parameters: readonly string[]): string {
  return chunks.map((chunk, rank) => `${typesetText(chunk)}${parameters[rank] ?? ''}`).join('');
}

function typesetNode(node: unknown): unknown {
  if (typeof node === 'string') return typesetText(node);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, typesetNode(child)]));
}

/** Typesets every plain message of a catalogue; messages with parameters use {@link typeset} themselves. */
export function typesetCatalogue<Catalogue extends object>(catalogue: Catalogue): Catalogue {
  return typesetNode(catalogue) as Catalogue;
}
