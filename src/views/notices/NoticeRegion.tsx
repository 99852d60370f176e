import { useCallback } from 'react';
import { useMessages } from '@/i18n/react';
import { useAppState, useFirstCommands } from '@/state';
import { ToastRegion } from '@/ui-kit';
import { describeNotice } from './describe-notice';
import { noticeAction } from './notice-action';

/** What the user must be told of what just happened, with the act it calls for. */
export function NoticeRegion() {
  const messages = useMessages();
  const commands = useFirstCommands();
  const notices = useAppState((state) => state.notices);
  const history = useAppState((state) => state.history);
  const context = {
    messages,
    commands,
    undoable: history.past.at(-1)?.note ?? null,
    redoable: history.future[0]?.note ?? null,
  };
  const dismiss = useCallback((id: string) => commands.dismissNotice(Number(id)), [commands]);
  return (
    <ToastRegion
      label={messages.app.notices.label}
      closeLabel={messages.app.close}
      messages={notices.map(({ id, content }) => {
        const action = noticeAction(content, context);
        return { id: String(id), ...describeNotice(content, messages), ...(action && { action }) };
      })}
      onDismiss={dismiss}
    />
  );
}
