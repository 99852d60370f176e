import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CaseResult, runCases } from './case-pool';
import { makeCase } from './make-case';
import { loadSeeds, type Seed } from './seeds';

const DEFAULT_CASES = 10_000;
const DEFAULT_SEED = 20_261;
const TOLD_EVERY = 500;
const SLOWEST_TOLD = 8;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(DEFAULT_SEED) },
    case: { type: 'string' },
    cases: { type: 'string', default: String(DEFAULT_CASES) },
    from: { type: 'string', default: '0' },
    processes: { type: 'string', default: String(Math.min(cpus().length, 4)) },
    save: { type: 'boolean', default: false },
  },
});

const seed = Number(values.seed);
const first = Number(values.case ?? values.from);
const count = values.case === undefined ? Number(values.cases) : 1;
const results: CaseResult[] = [];
const failed: CaseResult[] = [];

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function take(result: CaseResult): void {
  results.push(result);
  if (result.problems.length > 0) {
    failed.push(result);
    say(`case ${String(result.rank)} failed: ${result.title}\n  ${result.problems.join('\n  ')}`);
  }
  if (results.length % TOLD_EVERY === 0)
    say(`${String(results.length)} cases, ${String(failed.length)} failed`);
}

/** Writes the files of a case where they can be looked at. */
async function save(seeds: readonly Seed[], rank: number, folder: string): Promise<void> {
  const { files } = await makeCase(seeds, seed, rank);
  const place = join(folder, String(rank));
  await mkdir(place, { recursive: true });
  for (const [position, { name, bytes }] of files.entries()) {
    const safe = basename(name)
      .replace(/[^\w.-]/g, '_')
      .slice(0, 60);
    await writeFile(join(place, `${String(position)}-${safe}`), bytes);
  }
}

function tellSlowest(): void {
  const slowest = [...results]
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, SLOWEST_TOLD);
  for (const { rank, title, bytes, milliseconds } of slowest) {
    say(
      `${milliseconds.toFixed(0).padStart(7)} ms  ${String(bytes).padStart(10)} bytes  case ${String(rank)}: ${title.slice(0, 90)}`,
    );
  }
}

say(`seed ${String(seed)}, cases ${String(first)} to ${String(first + count - 1)}`);
await runCases({
  seed,
  ranks: Array.from({ length: count }, (_, rank) => first + rank),
  processes: Number(values.processes),
  onResult: take,
});
tellSlowest();
const kept = values.save ? results : failed;
if (kept.length > 0) {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-fuzz-'));
  const seeds = await loadSeeds();
  for (const { rank } of kept) await save(seeds, rank, folder);
  say(`files in ${folder}; run one again with --seed ${String(seed)} --case N`);
}
say(`${String(results.length - failed.length)} passed, ${String(failed.length)} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
