/** Where a command writes what it says. */
export interface CommandIo {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  /** Writes a text as it is to the standard output: the table a command was asked for. */
  readonly write: (text: string) => void;
}

/** Exit codes of the command line; `different` is said by a verification alone. */
export const EXIT = { done: 0, different: 1, failed: 2 } as const;

/** An exit code of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
