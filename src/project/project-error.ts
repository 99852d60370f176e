/** Why a file cannot be opened as a dossier. */
export type ProjectError =
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-maillage-file' }
  /** Saved by a later version of the application: nothing is read, nothing is lost. */
  | { readonly code: 'newer-version'; readonly version: number }
  /** `path` leads to the first field that is not what the format says, e.g. `settings.level`. */
  | { readonly code: 'invalid-field'; readonly path: string };

/** A code of {@link ProjectError}. */
export type ProjectErrorCode = ProjectError['code'];
