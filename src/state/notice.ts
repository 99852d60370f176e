import type { ProjectErrorCode } from '@/project';
import type { StorageErrorCode } from '@/project/storage';
import type { ViewLinkIssue } from '@/project/view-link';
import type { HistoryNote } from './history';

/** Something the user must be told, as a code the catalogues translate. */
export type NoticeContent =
  | { readonly code: 'import-added'; readonly fileCount: number; readonly accepted: number }
  | { readonly code: 'import-crashed'; readonly message: string }
  | { readonly code: 'mapping-not-kept' }
  | {
      readonly code: 'secrecy-in-progress';
      /** It lasts longer than it should. */
      readonly isLong: boolean;
      readonly stop: () => void;
    }
  | { readonly code: 'secrecy-on-page' }
  | { readonly code: 'map-in-progress' }
  | { readonly code: 'opening-in-progress'; readonly fileName: string }
  | { readonly code: 'former-years-unread' }
  | { readonly code: 'communes-unread' }
  | { readonly code: 'representations-unread' }
  | { readonly code: 'project-opened'; readonly name: string }
  | { readonly code: 'project-refused'; readonly fileName: string; readonly reason: ProjectErrorCode }
  | { readonly code: 'study-codes-unknown'; readonly codes: readonly string[] }
  | { readonly code: 'project-saved'; readonly fileName: string }
  | { readonly code: 'autosave-failed'; readonly reason: StorageErrorCode }
  | { readonly code: 'working-copy-unreadable'; readonly reason: StorageErrorCode }
  | { readonly code: 'folder-too-large'; readonly limit: number }
  | { readonly code: 'folder-unreadable'; readonly name: string }
  | {
      readonly code: 'link-copied' | 'link-in-address';
      /** What the view at hand has and a link never carries. */
      readonly leftOut?: 'managers';
    }
  | { readonly code: 'link-opened' }
  | { readonly code: 'link-refused'; readonly reason: ViewLinkIssue | 'reader-not-loaded' }
  | { readonly code: 'language-failed' }
  | { readonly code: 'exported'; readonly fileName: string }
  | { readonly code: 'export-failed'; readonly message: string }
  | { readonly code: 'undone'; readonly note: HistoryNote }
  | { readonly code: 'redone'; readonly note: HistoryNote };

/** A notice on screen. */
export interface Notice {
  readonly id: number;
  readonly content: NoticeContent;
}
