import type { ThemeName } from '@/cartography';
import type { AgeStructureTable, FigureHistory } from '@/domain/population';
import type { CommuneTable } from '@/domain/territory';
import type { ImportInput, ImportOutcome, ImportProgress } from '@/ingest';
import type { HiddenAhead, MinimisedPattern } from '@/indicators';
import type { HideAheadInput, LeastHiddenRequest, LeastHiddenWatch } from '@/tasks';
import type { FiguresVersion, openProject } from '@/project';
import type { MappingStorage, ProjectStorage } from '@/project/storage';
import type { CountedDocument } from '@/project/verification';
import type { Preferences, ThemePreference } from './preferences';

/** How an import is watched and stopped. */
export interface ImportWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
}

/** What the state needs of the world, given by the composition root so that tests can give their own. */
export interface AppServices {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly storage: ProjectStorage;
  /** How tables were read before, on this device. */
  readonly mappings: MappingStorage;
  readonly runImport: (input: ImportInput, watch: ImportWatch) => Promise<ImportOutcome>;
  /** The communes of today, read when a screen asks for them. @throws Error when they cannot be read. */
  readonly loadCommunes: () => Promise<CommuneTable>;
  /** Figures of former years, read when a screen shows an evolution. @throws Error when they cannot be read. */
  readonly loadHistory: () => Promise<FigureHistory>;
  /** The ages of the inhabitants of each département, read when a screen shows them. @throws Error when they cannot be read. */
  readonly loadAges: () => Promise<readonly AgeStructureTable[]>;
  /** What to hide of a need told by commune or EPCI. @throws Error when it cannot be chosen. */
  readonly hideAhead: (input: HideAheadInput) => Promise<readonly HiddenAhead[]>;
  /** The least to hide of some counts; `null` when the search was stopped. @throws Error when the solver fails. */
  readonly findLeastHidden: (
    request: LeastHiddenRequest,
    watch: LeastHiddenWatch,
  ) => Promise<MinimisedPattern | null>;
  /** Gives the user a link to a view; `false` when it could only be put in the address bar. */
  readonly shareLink: (text: string) => Promise<boolean>;
  /**
   * The fingerprint of every figure of a dossier, as it may be shown, at the levels of a version; of those it would be
   * saved with when left out. @throws Error when it cannot be computed.
   */
  readonly fingerprint: (document: CountedDocument, version?: FiguresVersion) => Promise<string>;
  /** Reads a file as a dossier. */
  readonly openProject: (content: Blob) => ReturnType<typeof openProject>;
  /** Hands a file to the user (a download). */
  readonly saveFile: (fileName: string, content: Blob) => void;
  /** Opens the print window of the browser on an HTML document that stands alone. */
  readonly printPages: (html: string) => Promise<void>;
  /** The theme a preference stands for at this moment. */
  readonly themeOf: (preference: ThemePreference) => ThemeName;
  readonly keepPreferences: (preferences: Preferences) => void;
}
