import { needDatesOf, needPublicsOf, needSourcesOf } from '@/domain/need';
import { useMessages } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { Select } from '@/ui-kit';
import { NeedDateChoice } from './NeedDateChoice';

/** The source whose need is counted, and at which of its dates. */
export function NeedSourceChoice() {
  const { layers, values } = useMessages();
  const commands = useCommands();
  const need = useAppState((state, app) => app.select.need(state.document));
  const source = useAppState((state) => state.document.settings.needSource);
  const dates = needDatesOf(need, source);
  return (
    <>
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
      {dates.length > 1 && <NeedDateChoice dates={dates} />}
    </>
  );
}
