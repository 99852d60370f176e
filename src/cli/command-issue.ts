/** Why a command could not even start, or could not write what it made. */
export type CommandIssue =
  | { readonly code: 'usage'; readonly option: string }
  | { readonly code: 'no-command' }
  | { readonly code: 'no-file' }
  | { readonly code: 'no-project' }
  | { readonly code: 'unknown-command'; readonly command: string }
  | {
      readonly code: 'unknown-choice';
      readonly option: string;
      readonly value: string;
      /** All that the option may be given. */
      readonly choices: readonly string[];
    }
  | { readonly code: 'not-a-date'; readonly option: string; readonly value: string }
  | { readonly code: 'packs-missing'; readonly path: string }
  | {
      readonly code: 'unreadable-project';
      readonly path: string;
      readonly reason: string;
      /** Names of the dossiers that stand where this one was looked for. */
      readonly others: readonly string[];
    }
  /** The file is no dossier that can be opened; `explanation` is the sentence the application says. */
  | { readonly code: 'refused-project'; readonly explanation: string }
  | { readonly code: 'internal'; readonly reason: string }
  | { readonly code: 'not-a-mapping'; readonly path: string; readonly detail: string }
  | { readonly code: 'strict'; readonly rows: number; readonly files: number }
  | { readonly code: 'not-writable'; readonly path: string; readonly reason: string };
