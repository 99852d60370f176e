import { useState } from 'react';
import { leftByDrawing, withDrawn } from '@/domain/territory';
import { useMessages } from '@/i18n/react';
import { ownTerritoryWords } from '@/i18n/own-territories';
import { useAppState } from '@/state';
import { Button, Dialog, Notice, TextField } from '@/ui-kit';
import styles from './own-territories.module.css';
import { useGroupedCommunes } from './use-grouped-communes';
import { useHandOver } from './use-hand-over';

const LONGEST_NAME = 80;

/** Names the territory that those put together become, and says what it takes from the others. */
export function MakeTerritoryDialog({ onClose }: { readonly onClose: () => void }) {
  const { app, locale } = useMessages();
  const words = ownTerritoryWords(locale);
  const [name, setName] = useState('');
  const grouped = useGroupedCommunes();
  const own = useAppState(({ document }) => document.territories?.territories ?? NO_TERRITORIES);
  const handOver = useHandOver();
  const communes = grouped.kind === 'read' ? grouped.communes : [];
  const drawing = { name: name.trim(), communes };
  const drawn = withDrawn(own, drawing).at(-1);
  const isReady = drawing.name !== '' && communes.length > 0;
  const confirm = () => {
    if (!isReady) return;
    onClose();
    handOver(withDrawn(own, drawing));
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={app.close}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{app.cancel}</Button>
          <Button
            variant="primary"
            disabledReason={isReady ? undefined : communes.length > 0 ? words.unnamed : app.loading}
            onPress={confirm}
          >
            {words.confirm}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {grouped.kind === 'reading' && <p role="status">{app.loading}</p>}
        {grouped.kind === 'failed' && <Notice tone="danger">{words.failed}</Notice>}
        {grouped.kind === 'read' && <p>{words.intro({ count: communes.length })}</p>}
        <TextField
          label={words.name}
          value={name}
          onChange={setName}
          maxLength={LONGEST_NAME}
          onKeyDown={({ key }) => key === 'Enter' && confirm()}
        />
        <div role="status">
          {isReady && drawn?.code !== null && drawn !== undefined && (
            <p>{words.joins({ name: drawn.name })}</p>
          )}
          {isReady &&
            leftByDrawing(own, drawing).map((left) => (
              <p key={left.name}>{words.leaves({ name: left.name, count: left.communes })}</p>
            ))}
        </div>
        <p className={styles.note}>{words.file}</p>
      </div>
    </Dialog>
  );
}

const NO_TERRITORIES: readonly never[] = [];
