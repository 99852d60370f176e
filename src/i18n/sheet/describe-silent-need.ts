import type { MappedLevel } from '@/domain/territory';
import type { Messages } from '../messages';
import { sheetWords } from './sheet-words';

/** Why a sheet tells no need of a territory. */
export function describeSilentNeed(
  { level, needs }: { readonly level: MappedLevel; readonly needs: readonly unknown[] },
  { locale }: Pick<Messages, 'locale'>,
): string {
  const words = sheetWords(locale);
  if (needs.length === 0) return words.noNeed;
  return level === 'custom' ? words.needNotAdded : words.needUnknown;
}
