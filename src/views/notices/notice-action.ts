import type { Messages } from '@/i18n';
import { noticeWords } from '@/i18n/notices';
import type { FirstCommands, HistoryNote, NoticeContent } from '@/state';

/** What a notice may offer to do, and the steps at the ends of the history at that time. */
export interface NoticeActionContext {
  readonly messages: Messages;
  readonly commands: Pick<FirstCommands, 'undo' | 'redo' | 'saveProjectFile'>;
  /** Step that undo would take back. */
  readonly undoable: HistoryNote | null;
  /** Step that redo would make again. */
  readonly redoable: HistoryNote | null;
}

/** An act a notice offers. */
export interface NoticeAction {
  readonly label: string;
  readonly onPress: () => void;
}

/** The act a notice offers: going back only while what it tells is still the last change. */
export function noticeAction(
  content: NoticeContent,
  { messages, commands, undoable, redoable }: NoticeActionContext,
): NoticeAction | null {
  const { app } = messages;
  const { project: dossier, stopSecrecy } = noticeWords(messages.locale);
  switch (content.code) {
    case 'import-added':
      return undoable === 'import-files' ? { label: app.bar.undo, onPress: commands.undo } : null;
    case 'project-opened':
      return undoable === 'open-project' ? { label: dossier.goBack, onPress: commands.undo } : null;
    case 'link-opened':
      return undoable === 'open-link' ? { label: dossier.link.goBack, onPress: commands.undo } : null;
    case 'secrecy-in-progress':
      return { label: stopSecrecy, onPress: content.stop };
    case 'undone':
      return redoable === content.note ? { label: app.bar.redo, onPress: commands.redo } : null;
    case 'redone':
      return undoable === content.note ? { label: app.bar.undo, onPress: commands.undo } : null;
    case 'autosave-failed':
      return { label: messages.project.save, onPress: () => void commands.saveProjectFile() };
    default:
      return null;
  }
}
