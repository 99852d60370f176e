import { lazy, Suspense, useMemo, useState } from 'react';
import { describeIndicator, type Messages, type NamedIndicator } from '@/i18n';
import { useMessages } from '@/i18n/react';
import type { IndicatorId } from '@/indicators';
import { useAppState, useFirstCommands } from '@/state';
import { Button, type Option, Select } from '@/ui-kit';
import styles from './layers.module.css';

const IndicatorDialog = lazy(async () => ({ default: (await import('../indicators')).IndicatorDialog }));

/** The indicator of the map, in a list by group; a dialog searches, explains and makes others. */
export function IndicatorChoice() {
  const messages = useMessages();
  const { layers } = messages;
  const commands = useFirstCommands();
  const perimeter = useAppState((state) => state.document.settings.perimeter);
  const definition = useAppState((state, app) => app.select.chosen(state.document).definition);
  const definitions = useAppState((state, app) => app.select.definitions(state.document));
  const [isOpen, setIsOpen] = useState(false);
  const options = useMemo(
    () => definitions.map((option) => optionOf({ definition: option, perimeter }, messages)),
    [definitions, perimeter, messages],
  );
  return (
    <div className={styles.choice}>
      <Select
        label={layers.indicator}
        options={options}
        value={definition.id}
        onChange={commands.chooseIndicator}
        retakes
        description={describeIndicator({ definition, perimeter }, messages).unit}
      />
      <div className={styles.browse}>
        <Button variant="quiet" size="small" onPress={() => setIsOpen(true)}>
          {layers.browseIndicators}
        </Button>
      </div>
      <Suspense fallback={null}>{isOpen && <IndicatorDialog onClose={() => setIsOpen(false)} />}</Suspense>
    </div>
  );
}

function optionOf(named: NamedIndicator, messages: Messages): Option<IndicatorId> {
  const { id, label, direction } = named.definition;
  const { groups, ownGroup } = messages.indicators;
  return {
    id,
    label: describeIndicator(named, messages).name,
    group: label === null ? groups[direction] : ownGroup,
  };
}
