import { describeIndicator } from '@/i18n';
import { useMessages } from '@/i18n/react';
import { ownIndicatorWords } from '@/i18n/own-indicators';
import type { IndicatorDefinition, IndicatorId } from '@/indicators';
import { useAppState, useCommands } from '@/state';
import { Button } from '@/ui-kit';
import { IndicatorList } from './IndicatorList';
import { IndicatorWordsView } from './IndicatorWordsView';
import styles from './indicators.module.css';
import { newIndicator, nextId } from './new-indicator';

interface IndicatorBrowserProps {
  readonly definition: IndicatorDefinition;
  readonly onChoose: (id: IndicatorId) => void;
  readonly onEdit: (definition: IndicatorDefinition) => void;
  readonly onClose: () => void;
}

/** The list of indicators, and what the one at hand says. */
export function IndicatorBrowser({ definition, onChoose, onEdit, onClose }: IndicatorBrowserProps) {
  const messages = useMessages();
  const words = ownIndicatorWords(messages.locale);
  const commands = useCommands();
  const { ownIndicators: own, perimeter, indicatorId } = useAppState((state) => state.document.settings);
  const { name } = describeIndicator({ definition, perimeter }, messages);
  const show = () => {
    commands.chooseIndicator(definition.id);
    onClose();
  };
  const remove = () => {
    onChoose('equipment-child');
    commands.deleteOwnIndicator(definition.id);
  };
  return (
    <div className={styles.browser}>
      <div className={styles.side}>
        <IndicatorList chosenId={definition.id} onChoose={onChoose} />
        <Button icon="settings" onPress={() => onEdit(newIndicator(own))}>
          {words.create}
        </Button>
      </div>
      <section className={styles.details} aria-label={name}>
        <h3 className={styles.title}>{name}</h3>
        <div className={styles.actions}>
          <Button variant="primary" onPress={show}>
            {definition.id === indicatorId ? words.shown : words.show}
          </Button>
          <Button onPress={() => onEdit({ ...definition, id: nextId(own), label: words.copyOf({ name }) })}>
            {words.duplicate}
          </Button>
          {definition.label !== null && (
            <>
              <Button onPress={() => onEdit(definition)}>{words.edit}</Button>
              <Button variant="danger" onPress={remove}>
                {words.remove}
              </Button>
            </>
          )}
        </div>
        <IndicatorWordsView definition={definition} />
      </section>
    </div>
  );
}
