import { foldText } from '@/lib';

/**
 * Rank of the option whose label starts with what was typed, blind to case, accents and punctuation, going round from the
 * option one is on; the same letter again leads to the next that starts with it. `null` when none does.
 */
export function findTyped(labels: readonly string[], typed: string, from: number): number | null {
  const letters = [...foldText(typed)];
  if (letters.length === 0) return null;
  const isRepeated = letters.every((letter) => letter === letters[0]);
  const wanted = isRepeated ? letters.slice(0, 1).join('') : letters.join('');
  const start = Math.max(0, isRepeated ? from + 1 : from);
  const found = labels
    .map((_, step) => (start + step) % labels.length)
    .find((rank) => foldText(labels[rank] ?? '').startsWith(wanted));
  return found ?? null;
}
