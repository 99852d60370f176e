/** Why a file cannot be opened as a dossier. */
export type ProjectError =
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-maillage-file' }
  /** Saved by a later version of the application: nothing is read, nothing is lost. */
  | { readonly code: 'newer-version'; readonly version: number }
  /** `path` leads to the first field that is not what the format says, e.g. `settings.level`. */
  | { readonly code: 'invalid-field'; readonly path: string };

/** Why opening a file as a dossier fails before it is looked into: it is not there any more, or its reader is not. */
export interface ProjectOpeningError {
  readonly code: 'file-unreadable' | 'reader-not-loaded';
}

/** A code of {@link ProjectError} or {@link ProjectOpeningError}. */
export type ProjectErrorCode = (ProjectError | ProjectOpeningError)['code'];
