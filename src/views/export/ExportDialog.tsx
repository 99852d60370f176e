import { useState } from 'react';
import { describeIndicator } from '@/i18n';
import { useMessages } from '@/i18n/react';
import { secondAppOf, useAppState, useAppStore } from '@/state';
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
  const [side, setSide] = useState<SwipeSide>('left');
  const drawn = isSwiping && side === 'right' ? secondAppOf(app) : app;
  const document = useAppState((state) => (drawn === app ? state : drawn.store.getState()).document);
  const { select } = drawn;
  const close = () => onFormatChange(null);
  if (format === null) return null;
  const { level } = document.settings;
  const subject = mapSubject(document.settings, select.legendContext(document), messages);
  const titleOf = messages.export.page.title[level];
  return (
    <Dialog title={messages.export.title} closeLabel={messages.app.close} isOpen onClose={close}>
      <ExportForm
        key={isSwiping ? side : 'left'}
        drawn={drawn}
        choice={isSwiping && <SwipeSideChoice side={side} onChange={setSide} />}
        format={format}
        onFormatChange={onFormatChange}
        initialTitle={titleOf({
          subject: subject ?? describeIndicator(select.chosen(document), messages).name,
        })}
        hasMap={subject !== null}
        onClose={close}
      />
    </Dialog>
  );
}
