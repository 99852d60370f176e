import { importFiles, type ImportContext, type ImportHooks, type ImportOutcome } from '@/ingest';
import { type ImportChoices, NO_CHOICES } from '@/ingest/mapping';
import { shippedDirectories } from '../support/shipped-directories';
import { smallContext } from '../support/source-files';
import type { Dice } from './dice';
import type { Directories, FuzzCase, FuzzFile } from './fuzz-case';
import { confirmedChoices } from './confirmed-choices';
import { growthProblems, problemsOf } from './properties';
import { runnableCells } from './saved-tables';

/**
 * The application ends the worker of an import that is cancelled, whatever it does; an engine that is only told ends
 * the part of a file it is at.
 */
const CANCEL_WITHIN_MILLISECONDS = 1000;
const LONGEST_REPEATED_MILLISECONDS = 1000;

/** The directories of both countries. */
export function loadDirectories(): Readonly<Record<Directories, ImportContext>> {
  return { small: smallContext(), france: shippedDirectories() };
}

/** Runs cases and tells what they break. */
export class CaseRunner {
  private readonly native = nativePrototypes();
  private readonly whole = new Map<readonly FuzzFile[], ImportOutcome>();

  constructor(private readonly directories: Readonly<Record<Directories, ImportContext>>) {}

  /** The promises a case breaks, each in one line. */
  async problemsOf(fuzzCase: FuzzCase, dice: Dice): Promise<readonly string[]> {
    const started = performance.now();
    const outcome = await this.import(fuzzCase, quiet());
    const spent = performance.now() - started;
    const problems = [...problemsOf(outcome, fuzzCase), ...runnable(outcome)];
    problems.push(...(await this.mapped(fuzzCase, outcome)));
    problems.push(...changedPrototypes(this.native));
    if (fuzzCase.expects.before !== undefined) {
      problems.push(...growthProblems(outcome, await this.wholeOutcome(fuzzCase, fuzzCase.expects.before)));
    }
    if (spent < LONGEST_REPEATED_MILLISECONDS) problems.push(...(await this.repeat(fuzzCase, outcome, dice)));
    return [...new Set(problems)];
  }

  /** Imports again the tables nobody could read without the user, who confirms what is suggested. */
  private async mapped(fuzzCase: FuzzCase, outcome: ImportOutcome): Promise<readonly string[]> {
    const choices = confirmedChoices(outcome);
    if (choices === null) return [];
    const mapped = await this.import(fuzzCase, quiet(), choices);
    return [...problemsOf(mapped, fuzzCase), ...runnable(mapped)].map((problem) => `once mapped, ${problem}`);
  }

  /** Imports again, to the end or not: the same must come, or nothing. */
  private async repeat(fuzzCase: FuzzCase, outcome: ImportOutcome, dice: Dice): Promise<readonly string[]> {
    if (dice.chance(0.3)) return this.cancelled(fuzzCase, dice);
    if (!dice.chance(0.4)) return [];
    const again = await this.import(fuzzCase, quiet());
    return textOf(again) === textOf(outcome) ? [] : ['the same files give another outcome'];
  }

  private async cancelled(fuzzCase: FuzzCase, dice: Dice): Promise<readonly string[]> {
    const abort = new AbortController();
    let left = dice.between(1, 6);
    let stopped: number | null = null;
    const onProgress = () => {
      left -= 1;
      if (left !== 0) return;
      stopped = processorMilliseconds();
      abort.abort();
    };
    const outcome = await this.import(fuzzCase, { onProgress, signal: abort.signal });
    if (stopped === null) return [];
    const waited = processorMilliseconds() - stopped;
    const trace = outcome.offer ?? outcome.need ?? outcome.contours;
    const others = outcome.failures.filter(({ code }) => code !== 'cancelled');
    return [
      ...(waited > CANCEL_WITHIN_MILLISECONDS ? [`cancelled after ${waited.toFixed(0)} ms`] : []),
      ...(trace !== null || others.length > 0 ? ['cancelling left a trace'] : []),
    ];
  }

  private async wholeOutcome(fuzzCase: FuzzCase, files: readonly FuzzFile[]): Promise<ImportOutcome> {
    const known = this.whole.get(files) ?? (await this.import({ ...fuzzCase, files }, quiet()));
    this.whole.set(files, known);
    return known;
  }

  /** What crosses from a worker must be plain data: it is cloned as it would be there. */
  private async import(
    { files, directories }: FuzzCase,
    hooks: ImportHooks,
    choices: ImportChoices = NO_CHOICES,
  ): Promise<ImportOutcome> {
    const sources = files.map(({ name, bytes }) => ({ name, content: new Blob([bytes]) }));
    return structuredClone(
      await importFiles({ files: sources, choices }, this.directories[directories], hooks),
    );
  }
}

function runnable(outcome: ImportOutcome): readonly string[] {
  return runnableCells(outcome).map((cell) => `a spreadsheet would run « ${cell.slice(0, 60)} »`);
}

function quiet(): ImportHooks {
  return { onProgress: () => undefined, signal: new AbortController().signal };
}

/** Time of processor, so that a busy machine does not make a case late. */
export function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function textOf(outcome: ImportOutcome): string {
  return JSON.stringify(outcome, (_key, value: unknown) => (value instanceof Set ? [...value] : value));
}

const PROTOTYPES = { Object, Array, String, Number, Function, Map, Set, Uint8Array };
type Members = ReadonlyMap<string, number>;

function nativePrototypes(): Members {
  return new Map(
    Object.entries(PROTOTYPES).map(([name, { prototype }]) => [
      name,
      Reflect.ownKeys(prototype as object).length,
    ]),
  );
}

function changedPrototypes(before: Members): readonly string[] {
  const changed = [...nativePrototypes()].filter(([name, members]) => before.get(name) !== members);
  return changed.map(([name]) => `${name}.prototype was changed`);
}
