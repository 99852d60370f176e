/** A text without case or accents, as it is typed in haste. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase();
}

/**
 * Rank of the option whose label starts with what was typed, blind to case and accents, going round from the option one is
 * on; the same letter again leads to the next that starts with it. `null` when none does.
 */
export function findTyped(labels: readonly string[], typed: string, from: number): number | null {
  const letters = [...bare(typed)];
  const isRepeated = letters.every((letter) => letter === letters[0]);
  const wanted = isRepeated ? letters.slice(0, 1).join('') : letters.join('');
  const start = Math.max(0, isRepeated ? from + 1 : from);
  const found = labels
    .map((_, step) => (start + step) % labels.length)
    .find((rank) => bare(labels[rank] ?? '').startsWith(wanted));
  return found ?? null;
}
