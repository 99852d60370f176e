import { useState } from 'react';
import { describeIndicator } from '@/i18n';
import { useMessages } from '@/i18n/react';
import { tableWords } from '@/i18n/table';
import { FEATURED_INDICATORS, type IndicatorDefinition, type IndicatorId } from '@/indicators';
import { useAppState, useCommands } from '@/state';
import { Button, Checkbox, Dialog } from '@/ui-kit';
import styles from './table.module.css';

/** Which indicators stand in the table beside the one of the map. */
export function ColumnsDialog({ onClose }: { readonly onClose: () => void }) {
  const { app, locale } = useMessages();
  const words = tableWords(locale).indicatorColumns;
  const commands = useCommands();
  const { tableIndicators, ownIndicators } = useAppState((state) => state.document.settings);
  const usual = [...FEATURED_INDICATORS, ...ownIndicators].map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly IndicatorId[]>(tableIndicators ?? usual);
  const isUsual = chosen.length === usual.length && usual.every((id) => chosen.includes(id));
  const apply = () => {
    commands.chooseTableIndicators(isUsual ? null : chosen);
    onClose();
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={app.close}
      isOpen
      onClose={onClose}
      actions={
        <>
          {!isUsual && (
            <Button variant="quiet" onPress={() => setChosen(usual)}>
              {words.usual}
            </Button>
          )}
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" onPress={apply}>
            {words.apply}
          </Button>
        </>
      }
    >
      <p className={styles.columnsNote}>{words.note}</p>
      <ColumnChoices
        chosen={chosen}
        onToggle={(id, isShown) =>
          setChosen(isShown ? [...chosen, id] : chosen.filter((other) => other !== id))
        }
      />
    </Dialog>
  );
}

interface ColumnChoicesProps {
  readonly chosen: readonly IndicatorId[];
  readonly onToggle: (id: IndicatorId, isShown: boolean) => void;
}

/** Every indicator, under its group. */
function ColumnChoices({ chosen, onToggle }: ColumnChoicesProps) {
  const messages = useMessages();
  const { groups, ownGroup } = messages.indicators;
  const perimeter = useAppState((state) => state.document.settings.perimeter);
  const definitions = useAppState((state, app) => app.select.definitions(state.document));
  const groupOf = ({ label, direction }: IndicatorDefinition) =>
    label === null ? groups[direction] : ownGroup;
  return [...new Set(definitions.map(groupOf))].map((group) => (
    <section key={group} className={styles.columnGroup} aria-label={group}>
      <h3 className={styles.columnGroupTitle}>{group}</h3>
      {definitions
        .filter((definition) => groupOf(definition) === group)
        .map((definition) => (
          <Checkbox
            key={definition.id}
            isSelected={chosen.includes(definition.id)}
            onChange={(isShown) => onToggle(definition.id, isShown)}
          >
            {describeIndicator({ definition, perimeter }, messages).name}
          </Checkbox>
        ))}
    </section>
  ));
}
