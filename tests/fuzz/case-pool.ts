import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CaseMessage, CaseRequest } from './protocol';

/** How a case went. */
export interface CaseResult {
  readonly rank: number;
  readonly title: string;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly problems: readonly string[];
}

/** What to run, and who is told of each case as it ends. */
export interface PoolOptions {
  readonly seed: number;
  readonly ranks: Iterable<number>;
  readonly processes: number;
  readonly onResult: (result: CaseResult) => void;
}

const PROCESS = fileURLToPath(new URL('./case-process.ts', import.meta.url));
const BYTES_PER_MEGABYTE = 1_000_000;

/** Time of processor a case may take, however small its files, and for each megabyte of them. */
const ALLOWED_MILLISECONDS = 10_000;
const ALLOWED_MILLISECONDS_PER_MEGABYTE = 2000;

/** A process is stopped by the clock: a busy machine is given this many times what a case may take. */
const PATIENCE = 5;
const MAKING_MILLISECONDS = 120_000;
const OLD_SPACE_MEGABYTES = 1500;
const MOST_BYTES_HELD = 2_500_000_000;
const BYTES_HELD_BEFORE_RENEWAL = 900_000_000;

function allowedMilliseconds(bytes: number): number {
  return ALLOWED_MILLISECONDS + (bytes / BYTES_PER_MEGABYTE) * ALLOWED_MILLISECONDS_PER_MEGABYTE;
}

/** Runs cases in processes that can be stopped whatever they do. */
export async function runCases({ seed, ranks, processes, onResult }: PoolOptions): Promise<void> {
  const waiting = ranks[Symbol.iterator]();
  const lanes = Array.from({ length: processes }, async () => {
    let runner = new CaseProcess();
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      const { result, reusable } = await runner.run({ seed, rank: next.value });
      onResult(result);
      if (reusable) continue;
      runner.stop();
      runner = new CaseProcess();
    }
    runner.stop();
  });
  await Promise.all(lanes);
}

interface RunEnd {
  readonly result: CaseResult;
  readonly reusable: boolean;
}

class CaseProcess {
  private readonly child: ChildProcess = fork(PROCESS, {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${String(OLD_SPACE_MEGABYTES)}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  private readonly ready = new Promise<void>((resolve) => this.child.once('message', () => resolve()));
  private complaints = '';

  constructor() {
    this.child.stderr?.on('data', (text: Buffer) => {
      this.complaints = `${this.complaints}${text.toString()}`.slice(-2000);
    });
  }

  stop(): void {
    this.child.removeAllListeners();
    this.child.kill('SIGKILL');
  }

  async run(request: CaseRequest): Promise<RunEnd> {
    const ended = this.end(request);
    await Promise.race([this.ready, ended]);
    if (this.child.connected) this.child.send(request);
    return ended;
  }

  private end({ rank }: CaseRequest): Promise<RunEnd> {
    return new Promise((resolve) => {
      let about = { title: 'making the case', bytes: 0 };
      let clock = setTimeout(() => finish(['never made']), MAKING_MILLISECONDS);
      const finish = (problems: readonly string[], milliseconds = 0, held = Infinity) => {
        clearTimeout(clock);
        this.child.removeAllListeners('message').removeAllListeners('exit');
        const result = { rank, ...about, milliseconds, problems };
        resolve({ result, reusable: held < BYTES_HELD_BEFORE_RENEWAL });
      };
      this.child.on('exit', (code, signal) =>
        finish([`died (${String(code ?? signal)}): ${this.complaints}`]),
      );
      this.child.on('message', (message: CaseMessage) => {
        if (message.kind === 'started') {
          about = { title: message.title, bytes: message.bytes };
          const allowed = allowedMilliseconds(message.bytes);
          clearTimeout(clock);
          clock = setTimeout(
            () => finish([`still running after ${String(allowed * PATIENCE)} ms`]),
            allowed * PATIENCE,
          );
        } else if (message.kind === 'done') {
          finish(
            [...message.problems, ...excesses(about.bytes, message)],
            message.milliseconds,
            message.held,
          );
        }
      });
    });
  }
}

function excesses(
  bytes: number,
  { milliseconds, held }: Extract<CaseMessage, { kind: 'done' }>,
): readonly string[] {
  const late = milliseconds > allowedMilliseconds(bytes);
  return [
    ...(late ? [`took ${milliseconds.toFixed(0)} ms for ${String(bytes)} bytes`] : []),
    ...(held > MOST_BYTES_HELD ? [`holds ${String(held)} bytes`] : []),
  ];
}
