import type { Messages } from '@/i18n';
import { noticeWords } from '@/i18n/notices';
import { studyWords } from '@/i18n/study';
import { assertNever } from '@/lib';
import type { HistoryNote, NoticeContent } from '@/state';
import type { ToastMessage } from '@/ui-kit';

/** A notice in words; failures stay on screen until dismissed. */
export type DescribedNotice = Pick<ToastMessage, 'tone' | 'text'>;

/** Puts a notice into words. */
export function describeNotice(content: NoticeContent, messages: Messages): DescribedNotice {
  const { app, export: exporting } = messages;
  const { project, ...words } = noticeWords(messages.locale);
  const steps: Readonly<Record<HistoryNote, string>> = app.steps;
  switch (content.code) {
    case 'import-added':
      return done(words.imported(content));
    case 'import-crashed':
      return failed(words.importCrashed({ detail: content.message }));
    case 'mapping-not-kept':
      return failed(words.mappingNotKept);
    case 'secrecy-in-progress':
      return content.isLong ? failed(words.secrecyLong) : told(words.secrecyInProgress);
    case 'secrecy-on-page':
      return failed(words.secrecyOnPage);
    case 'map-in-progress':
      return told(words.mapInProgress);
    case 'opening-in-progress':
      return told(project.opening({ file: content.fileName }));
    case 'communes-unread':
      return failed(words.communesUnread);
    case 'former-years-unread':
      return failed(words.formerYearsUnread);
    case 'representations-unread':
      return failed(words.representationsUnread);
    case 'project-opened':
      return done(project.opened(content));
    case 'study-codes-unknown':
      return told(studyWords(messages.locale).unknownCodes({ codes: content.codes.join(', ') }));
    case 'project-refused':
      return failed(project.refusals[content.reason]({ file: content.fileName }));
    case 'project-saved':
      return done(project.savedToFile({ file: content.fileName }));
    case 'autosave-failed':
      return failed(project.autosaveFailures[content.reason]);
    case 'working-copy-unreadable':
      return failed(project.workingCopyFailures[content.reason]);
    case 'folder-too-large':
      return failed(words.folderTooLarge(content));
    case 'folder-unreadable':
      return failed(words.folderUnreadable(content));
    case 'link-copied':
      return done(linkText(project.link.copied, content, project.link.leftOut));
    case 'link-in-address':
      return told(linkText(project.link.inAddress, content, project.link.leftOut));
    case 'link-opened':
      return done(project.link.opened);
    case 'link-refused':
      return failed(project.link.refusals[content.reason]);
    case 'language-failed':
      return failed(messages.errors.languageFailed);
    case 'exported':
      return done(exporting.done({ file: content.fileName }));
    case 'export-failed':
      return failed(exporting.failed({ detail: content.message }));
    case 'undone':
      return told(words.undone({ step: steps[content.note] }));
    case 'redone':
      return told(words.redone({ step: steps[content.note] }));
    default:
      return assertNever(content);
  }
}

const done = (text: string): DescribedNotice => ({ tone: 'success', text });
const told = (text: string): DescribedNotice => ({ tone: 'info', text });
const failed = (text: string): DescribedNotice => ({ tone: 'danger', text });

function linkText(
  given: string,
  { leftOut }: { readonly leftOut?: 'managers' },
  omissions: Readonly<Record<'managers', string>>,
): string {
  return leftOut === undefined ? given : `${given} ${omissions[leftOut]}`;
}
