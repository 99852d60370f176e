import { useState } from 'react';
import { useMessages } from '@/i18n/react';
import { ownIndicatorWords } from '@/i18n/own-indicators';
import { type IndicatorDefinition, indicatorById } from '@/indicators';
import { useAppState } from '@/state';
import { Dialog } from '@/ui-kit';
import { IndicatorBrowser } from './IndicatorBrowser';
import { IndicatorEditor } from './IndicatorEditor';

/** Finds an indicator, says what it is, and makes new ones. */
export function IndicatorDialog({ onClose }: { readonly onClose: () => void }) {
  const { app, locale } = useMessages();
  const words = ownIndicatorWords(locale);
  const { ownIndicators: own, indicatorId } = useAppState((state) => state.document.settings);
  const [readId, setReadId] = useState(indicatorId);
  const [draft, setDraft] = useState<IndicatorDefinition | null>(null);
  const isNew = draft !== null && own.every(({ id }) => id !== draft.id);
  const title = isNew ? words.newTitle : words.editTitle;
  const definition = indicatorById(readId, own) ?? indicatorById('equipment-child');
  return (
    <Dialog
      title={draft === null ? words.title : title}
      closeLabel={app.close}
      isOpen
      onClose={onClose}
      size="wide"
      isDismissable={draft === null}
      step={draft === null ? 'list' : 'editor'}
    >
      {draft === null ? (
        <IndicatorBrowser definition={definition} onChoose={setReadId} onEdit={setDraft} onClose={onClose} />
      ) : (
        <IndicatorEditor
          draft={draft}
          onChange={setDraft}
          onDone={() => {
            setReadId(own.some(({ id }) => id === draft.id) || isNew ? draft.id : readId);
            setDraft(null);
          }}
        />
      )}
    </Dialog>
  );
}
