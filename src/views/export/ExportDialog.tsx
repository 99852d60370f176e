import { useState } from 'react';
import { describeIndicator, type Messages } from '@/i18n';
import { exportWords } from '@/i18n/export';
import { useMessages } from '@/i18n/react';
import { type AppStore, secondAppOf, useAppState, useAppStore } from '@/state';
import { Dialog } from '@/ui-kit';
import type { ExportFormat } from './export-format';
import { ExportForm } from './ExportForm';
import { mapSubject } from './map-subject';
import { type SwipeSide, SwipeSideChoice } from './SwipeSideChoice';

interface ExportDialogProps {
  /** Format to propose; `null` closes the dialog. */
  readonly format: ExportFormat | null;
  readonly onFormatChange: (format: ExportFormat | null) => void;
}

/** Chooses what to export, with a title that can be changed. */
export function ExportDialog({ format, onFormatChange }: ExportDialogProps) {
  const messages = useMessages();
  const app = useAppStore();
  const isSwiping = useAppState((state) => state.document.settings.swipe !== null);
  const [side, setSide] = useState<SwipeSide>('both');
  const second = isSwiping ? secondAppOf(app) : app;
  const main = side === 'right' ? second : app;
  const beside = isSwiping && side === 'both' ? second : null;
  const { document } = useAppState((state) => (main === app ? state : main.store.getState()));
  const close = () => onFormatChange(null);
  if (format === null) return null;
  const subjects = [main, ...(beside === null ? [] : [beside])].map((drawn) => subjectOf(drawn, messages));
  const words = exportWords(messages.locale);
  const titleOf = words.page.title[document.settings.level];
  return (
    <Dialog title={words.title} closeLabel={messages.app.close} isOpen onClose={close}>
      <ExportForm
        key={isSwiping ? side : 'left'}
        drawn={{ app: main, beside }}
        choice={isSwiping && <SwipeSideChoice side={side} onChange={setSide} />}
        format={format}
        onFormatChange={onFormatChange}
        initialTitle={titleOf({ subject: [...new Set(subjects.map(({ name }) => name))].join(' — ') })}
        hasMap={subjects.every(({ isDrawn }) => isDrawn)}
        onClose={close}
      />
    </Dialog>
  );
}

/** What a map is about; a map that draws nothing is about its indicator. */
function subjectOf({ select, store }: AppStore, messages: Messages) {
  const { document } = store.getState();
  const drawn = mapSubject(document.settings, select.legendContext(document), messages);
  return {
    name: drawn ?? describeIndicator(select.chosen(document), messages).name,
    isDrawn: drawn !== null,
  };
}
