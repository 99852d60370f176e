import type { TerritorySheetView } from '@/state';
import { levelBelow, useAppState, useCommands } from '@/state';
import { useLocale } from '@/i18n/react';
import { studyWords } from '@/i18n/study';
import { Button } from '@/ui-kit';

/** Goes into the territory of a sheet: its départements, or what they are made of. */
export function GoIntoButton({ view }: { readonly view: TerritorySheetView }) {
  const words = studyWords(useLocale());
  const { goInto } = useCommands();
  const isShown = useAppState(({ document }) => document.settings.level === view.level);
  const below = useAppState(({ document }, { select }) => levelBelow(document, select));
  if (below === null || !isShown) return null;
  return (
    <Button size="small" icon="chevron-down" onPress={() => goInto(view.territory.code)}>
      {words.goInto[below]}
    </Button>
  );
}
