import { categoryMapWords, describeStanding } from '@/i18n/category';
import { useMessages } from '@/i18n/react';
import { categoriesOf, useAppState } from '@/state';

/** What a territory has on a map of categories: what is told apart, and where it stands. */
export function useCategoryAt(code: string): string {
  const messages = useMessages();
  const { by, standings } = useAppState((state, app) => categoriesOf(app).input(state.document));
  const { named, titles } = categoryMapWords(messages.locale);
  const standing = standings.get(code) ?? { kind: 'missing', categories: [] };
  return named({ what: titles[by], names: describeStanding(standing, by, messages) });
}
