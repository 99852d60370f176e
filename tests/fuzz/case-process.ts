import { Dice } from './dice';
import { makeCase } from './make-case';
import type { CaseMessage, CaseRequest } from './protocol';
import { CaseRunner, loadDirectories, processorMilliseconds } from './run-case';
import { loadSeeds } from './seeds';

/** What a byte that is unpacked counts for in the time a case may take, beside one that is stored. */
const WEIGHT_OF_UNPACKED_BYTES = 0.1;
const CHECKING = 0x5eed;

function say(message: CaseMessage): void {
  process.send?.(message);
}

async function runCase({ seed, rank }: CaseRequest): Promise<void> {
  const fuzzCase = await makeCase(seeds, seed, rank);
  const stored = fuzzCase.files.reduce((sum, file) => sum + file.bytes.length, 0);
  const bytes = stored + Math.round((fuzzCase.unpackedBytes ?? 0) * WEIGHT_OF_UNPACKED_BYTES);
  say({ kind: 'started', title: fuzzCase.title, bytes });
  const started = processorMilliseconds();
  const problems = await runner.problemsOf(fuzzCase, Dice.of(seed ^ CHECKING, rank)).catch(thrown);
  const milliseconds = processorMilliseconds() - started;
  say({ kind: 'done', problems, milliseconds, held: process.memoryUsage.rss() });
}

function thrown(error: unknown): readonly string[] {
  return [
    `thrown: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 1500) : String(error)}`,
  ];
}

const seeds = await loadSeeds();
const runner = new CaseRunner(loadDirectories());
process.on('message', (request: CaseRequest) => void runCase(request));
say({ kind: 'ready' });
