import type { CategoryStanding, TerritoryCategory } from '@/domain/territory';
import type { Messages } from '../messages';
import { WORDS } from './catalogues';

/** What a map of categories shows of a territory, in words. */
export function describeStanding(
  standing: CategoryStanding,
  by: TerritoryCategory,
  { locale, values }: Messages,
): string {
  const words = WORDS[locale];
  const names = standing.categories.map(({ name }) => name).join(', ');
  switch (standing.kind) {
    case 'one':
      return names;
    case 'several':
    case 'part':
      return words.named({ what: words[standing.kind][by], names });
    case 'none':
      return words.none[by];
    case 'missing':
    case 'not-applicable':
      return values.states[standing.kind].label;
  }
}
