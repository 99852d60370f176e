import { lazy, Suspense, useState } from 'react';
import { describeIndicator } from '@/i18n';
import { useMessages } from '@/i18n/react';
import type { IndicatorDefinition, IndicatorId } from '@/indicators';
import { useAppState, useFirstCommands } from '@/state';
import { Button, type Option, Select } from '@/ui-kit';
import styles from './layers.module.css';

const IndicatorDialog = lazy(async () => ({ default: (await import('../indicators')).IndicatorDialog }));

/** The indicator of the map, in a list by group; a dialog searches, explains and makes others. */
export function IndicatorChoice() {
  const messages = useMessages();
  const { layers, indicators } = messages;
  const commands = useFirstCommands();
  const perimeter = useAppState((state) => state.document.settings.perimeter);
  const definition = useAppState((state, app) => app.select.chosen(state.document).definition);
  const definitions = useAppState((state, app) => app.select.definitions(state.document));
  const [isOpen, setIsOpen] = useState(false);
  const wordsOf = (named: IndicatorDefinition) =>
    describeIndicator({ definition: named, perimeter }, messages);
  const options: readonly Option<IndicatorId>[] = definitions.map((option) => ({
    id: option.id,
    label: wordsOf(option).name,
    group: option.label === null ? indicators.groups[option.direction] : indicators.ownGroup,
  }));
  return (
    <div className={styles.choice}>
      <Select
        label={layers.indicator}
        options={options}
        value={definition.id}
        onChange={commands.chooseIndicator}
        description={wordsOf(definition).unit}
      />
      <div>
        <Button variant="quiet" size="small" onPress={() => setIsOpen(true)}>
          {layers.browseIndicators}
        </Button>
      </div>
      <Suspense fallback={null}>{isOpen && <IndicatorDialog onClose={() => setIsOpen(false)} />}</Suspense>
    </div>
  );
}
