import { useMessages } from '@/i18n/react';
import { panelWords } from '@/i18n/panel';
import { perimeterWords } from '@/i18n/perimeter';
import { useAppState, useCommands } from '@/state';
import { Button, Dialog, SegmentedControl } from '@/ui-kit';
import { Excluded } from './Excluded';
import styles from './perimeter.module.css';
import { PublicPerimeter } from './PublicPerimeter';
import { useOffer } from './use-offer';
import { usePerimeterDraft } from './use-perimeter-draft';

const STATUSES = ['installed', 'authorised'] as const;

/** What equipment rates count, changed as a whole: one step to undo. */
export function PerimeterDialog({ onClose }: { readonly onClose: () => void }) {
  const { app, layers, values, locale } = useMessages();
  const words = perimeterWords(locale);
  const commands = useCommands();
  const draft = usePerimeterDraft(useAppState((state) => state.document.settings.perimeter));
  const { capacityStatus } = draft.perimeter;
  const countOffer = useOffer(capacityStatus);
  const apply = () => {
    commands.changePerimeter(draft.perimeter);
    onClose();
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={app.close}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <div className={styles.actions}>
          <p className={styles.changes} role="status">
            {words.changes({ count: draft.changes })}
          </p>
          {draft.changes > 0 && (
            <Button variant="quiet" onPress={draft.restore}>
              {words.restore}
            </Button>
          )}
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" onPress={apply}>
            {words.apply}
          </Button>
        </div>
      }
    >
      <div className={styles.stack}>
        <p className={styles.intro}>{words.intro}</p>
        <div className={styles.status}>
          <SegmentedControl
            label={layers.capacityStatus}
            options={STATUSES.map((id) => ({ id, label: values.capacityStatuses[id] }))}
            value={capacityStatus}
            onChange={draft.chooseStatus}
          />
          <p className={styles.note}>
            {panelWords(locale).capacityStatusNotes[capacityStatus]} {words.whole}
          </p>
        </div>
        <div className={styles.publics}>
          <PublicPerimeter group="child" draft={draft} countOffer={countOffer} />
          <PublicPerimeter group="adult" draft={draft} countOffer={countOffer} />
        </div>
        <Excluded countOffer={countOffer} />
      </div>
    </Dialog>
  );
}
