import { useLanguage } from '@/i18n/react';
import { portraitWords } from '@/i18n/portrait';
import { groupCodesAt, type TerritorySheetView, useAppState, useAppStore } from '@/state';

/** Whose sheets are printed: the territory, those grouped in the views, or all. */
export type PortraitScope = 'one' | 'group' | 'all';

/** A choice of territories, in the order of their codes. */
interface PortraitScopeOption {
  readonly id: PortraitScope;
  readonly label: string;
  readonly codes: readonly string[];
}

/** Sheets of one document at most: two pages each. */
const MOST_SHEETS = 400;

/** The choices of territories there are beside the one of a sheet. */
export function usePortraitScopes({ level, territory }: TerritorySheetView): readonly PortraitScopeOption[] {
  const { messages } = useLanguage();
  const { scopes } = portraitWords(messages.locale);
  const { select } = useAppStore();
  const index = useAppState((state) => select.hierarchy(state.document)[level]);
  const studied = useAppState((state) => select.studiedCodes(state.document, level));
  const group = useAppState((state) => state.group);
  const all = index.territories.flatMap(({ code }) => (studied === null || studied.has(code) ? [code] : []));
  const grouped = all.filter((code) => groupCodesAt(group, level).has(code));
  return [
    { id: 'one', label: scopes.one({ name: territory.name }), codes: [territory.code] },
    ...(grouped.length === 0
      ? []
      : [{ id: 'group' as const, label: scopes.group({ count: grouped.length }), codes: grouped }]),
    ...(all.length > MOST_SHEETS
      ? []
      : [
          {
            id: 'all' as const,
            label: scopes.all({ levels: messages.layers.levelsPlural[level], count: all.length }),
            codes: all,
          },
        ]),
  ];
}
