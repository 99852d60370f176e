import { gapWords } from '@/i18n/gaps';
import { useLocale } from '@/i18n/react';
import { groupCodesAt, useAppState, useCommands } from '@/state';
import type { GridGrouping } from '@/ui-kit/data-grid';

/** Lets the rows of a grid of territories be put together, as in every other view. */
export function useGridGrouping(): GridGrouping {
  const { groupTerritories } = useCommands();
  const ids = useAppState((state) => groupCodesAt(state.group, state.document.settings.level));
  return {
    ids,
    onToggle: (code) => groupTerritories([code], 'toggle'),
    onAdd: (codes) => groupTerritories(codes, 'add'),
    label: gapWords(useLocale()).group.row,
  };
}
