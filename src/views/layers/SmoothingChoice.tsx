import { panelWords } from '@/i18n/panel';
import { useMessages } from '@/i18n/react';
import { SMOOTHING_METHODS } from '@/indicators';
import { useAppState, useCommands } from '@/state';
import { Select } from '@/ui-kit';

/** Towards what rates are drawn, and what that supposes. */
export function SmoothingChoice() {
  const { locale, uncertainty } = useMessages();
  const { smoothings } = panelWords(locale);
  const commands = useCommands();
  const method = useAppState((state) => state.document.settings.smoothing);
  return (
    <Select
      label={uncertainty.smoothing}
      options={SMOOTHING_METHODS.map((id) => ({ id, label: smoothings[id].label }))}
      value={method}
      onChange={commands.chooseSmoothing}
      description={smoothings[method].explanation}
    />
  );
}
