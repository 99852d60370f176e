/** One line of the bench. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  /** What it is to be read beside: a peer measured in the same run, a target. */
  readonly beside?: string;
}

/** A duration as it is printed. */
export function milliseconds(duration: number): string {
  return `${duration < 10 ? duration.toFixed(1) : Math.round(duration)} ms`;
}

/** A size as it is printed. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

/** How many times longer than a peer. */
export function ratio(duration: number, peer: number): string {
  return `× ${(duration / peer).toFixed(1)}`;
}

/** Main-thread blocks over 50 ms: how many, and the longest. */
export function describeBlocks(blocks: readonly number[]): string {
  if (blocks.length === 0) return 'none';
  return `${blocks.length}, longest ${milliseconds(Math.max(...blocks))}`;
}

/** Prints figures as a table in columns. */
export function printFigures(figures: readonly Figure[]): void {
  const widths = [
    Math.max(...figures.map(({ name }) => name.length)),
    Math.max(...figures.map(({ value }) => value.length)),
  ] as const;
  for (const { name, value, beside = '' } of figures)
    process.stdout.write(`${name.padEnd(widths[0])}  ${value.padStart(widths[1])}  ${beside}\n`);
}

/** Durations of ours and of a bare parser: on a text in memory, and on the file that ours is given. */
export interface PeerTimes {
  readonly ours: number;
  readonly ofText: number;
  readonly ofFile: number;
}

/** What our duration is read beside: the parser given the same file, then a text that somebody else has decoded. */
export function besidePeer(name: string, { ours, ofText, ofFile }: PeerTimes): string {
  const onFile = `${name} on the file ${milliseconds(ofFile)}, ${ratio(ours, ofFile)}`;
  return `${onFile}; on its text ${milliseconds(ofText)}, ${ratio(ours, ofText)}`;
}
