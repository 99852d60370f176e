import { needPublicsOf, needSourcesOf } from '@/domain/need';
import { useMessages } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { Select } from '@/ui-kit';

/** The source whose need is counted. */
export function NeedSourceChoice() {
  const { layers, values } = useMessages();
  const commands = useCommands();
  const need = useAppState((state, app) => app.select.need(state.document));
  const source = useAppState((state) => state.document.settings.needSource);
  return (
    <Select
      label={layers.needSource}
      options={needSourcesOf(need).map((name) => ({
        id: name,
        label: name,
        description: needPublicsOf(need, name)
          .map((group) => values.publicsShort[group])
          .join(', '),
      }))}
      value={source}
      onChange={commands.chooseNeedSource}
      description={layers.needSourceNote}
    />
  );
}
