import { useState } from 'react';
import { exportWords } from '@/i18n/export';
import { useLocale, useMessages } from '@/i18n/react';
import { portraitWords } from '@/i18n/portrait';
import { type TerritorySheetView, useAppState } from '@/state';
import { Button, Checkbox, Dialog, Notice, ProgressBar, RadioGroup } from '@/ui-kit';
import styles from './portrait.module.css';
import { type PortraitScope, usePortraitScopes } from './use-portrait-scopes';
import { usePortraits } from './use-portraits';

interface PortraitDialogProps {
  readonly view: TerritorySheetView;
  readonly onClose: () => void;
}

/** Chooses which sheets to print or download, and with what. */
export function PortraitDialog({ view, onClose }: PortraitDialogProps) {
  const { app, locale } = useMessages();
  const words = portraitWords(useLocale());
  const scopes = usePortraitScopes(view);
  const [scope, setScope] = useState<PortraitScope>('one');
  const [withEstablishments, setWithEstablishments] = useState(false);
  const showsDemonstration = useAppState((state, { select }) => select.showsDemonstration(state.document));
  const { isBusy, print, download } = usePortraits();
  const codes = (scopes.find(({ id }) => id === scope) ?? scopes[0])?.codes ?? [];
  const request = { level: view.level, codes, withEstablishments };
  const disabledReason = isBusy ? words.preparing : undefined;
  const act = async (run: typeof print) => {
    await run(request, view.territory.name);
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
          <Button icon="download" onPress={() => void act(download)} disabledReason={disabledReason}>
            {words.download}
          </Button>
          <Button
            variant="primary"
            icon="print"
            onPress={() => void act(print)}
            disabledReason={disabledReason}
          >
            {words.print}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.note}>{words.intro}</p>
        <RadioGroup label={words.scope} options={scopes} value={scope} onChange={setScope} />
        <Checkbox isSelected={withEstablishments} onChange={setWithEstablishments}>
          {words.withEstablishments}
        </Checkbox>
        {showsDemonstration && <Notice tone="warning">{exportWords(locale).demonstrationNote}</Notice>}
        {isBusy && <ProgressBar label={words.preparing} share={null} />}
      </div>
    </Dialog>
  );
}
