import { categoryMapWords } from '@/i18n/category';
import { useLocale } from '@/i18n/react';
import { categoriesOf, useAppState, useCommands } from '@/state';
import { Select } from '@/ui-kit';

/** What a map of categories tells territories apart by, of what the dossier holds. */
export function CategoryChoice() {
  const words = categoryMapWords(useLocale());
  const commands = useCommands();
  const choices = useAppState((state, app) => categoriesOf(app).choices(state.document));
  const shown = useAppState((state) => state.document.settings.categoryBy);
  return (
    <Select
      label={words.choice}
      options={choices.map((id) => ({ id, label: words.titles[id] }))}
      value={shown}
      onChange={commands.chooseCategory}
    />
  );
}
