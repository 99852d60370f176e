import { communeLevelWords } from '@/i18n/commune-levels';
import { useLocale } from '@/i18n/react';
import { undrawnLevel, useAppState, useCommands } from '@/state';
import { Button } from '@/ui-kit';
import { useLevelReason } from './use-level-reason';

/** Shows the counts of a level that has no rate as circles, in one step; nothing where they are shown, or nothing is drawn. */
export function ShowCountsButton() {
  const words = communeLevelWords(useLocale());
  const { showCounts } = useCommands();
  const { hasCountsAlone } = useLevelReason();
  const canShow = useAppState(({ document }) => {
    const { layers, measures } = document.settings;
    const areShown = layers.symbols && !layers.choropleth && measures.circles === 'count';
    return !areShown && undrawnLevel(document) === null;
  });
  return hasCountsAlone && canShow ? <Button onPress={showCounts}>{words.showCounts}</Button> : null;
}
