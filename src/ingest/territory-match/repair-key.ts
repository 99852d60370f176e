/**
 * The key a repair is confirmed under: the text as the file has it, spaces around left out, with its parent when there
 * is one, since a name is repaired differently from one parent to another.
 */
export function repairKeyOf(text: string, parent?: string): string {
  const above = parent?.trim() ?? '';
  return above === '' ? text.trim() : `${text.trim()} (${above})`;
}
