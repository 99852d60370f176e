import { useEffect } from 'react';
import { categoryMapWords } from '@/i18n/category';
import { useLocale } from '@/i18n/react';
import { categoriesOf, readCommunes, useAppState, useAppStore, useCommands } from '@/state';
import { Select } from '@/ui-kit';

/** What a map of categories tells territories apart by, of what the dossier holds. */
export function CategoryChoice() {
  const words = categoryMapWords(useLocale());
  const commands = useCommands();
  const choices = useAppState((state, app) => categoriesOf(app).choices(state.document));
  const shown = useAppState((state) => state.document.settings.categoryBy);
  const app = useAppStore();
  useEffect(() => {
    // What cannot be read stays missing on the map, which says so.
    if (shown === 'custom') readCommunes(app).catch(() => undefined);
  }, [app, shown]);
  return (
    <Select
      label={words.choice}
      options={choices.map((id) => ({ id, label: words.titles[id] }))}
      value={shown}
      onChange={commands.chooseCategory}
    />
  );
}
