import { expect, it } from 'vitest';
import { type CaseResult, runCases } from '../fuzz/case-pool';

const SEED = 20_261;
const CASES = 500;
const PROCESSES = 2;
const LONGEST_MILLISECONDS = 600_000;

it(
  'gives an account or a reason to whatever is made of a file, in bounded time and memory',
  async () => {
    const results: CaseResult[] = [];
    await runCases({
      seed: SEED,
      ranks: Array.from({ length: CASES }, (_, rank) => rank),
      processes: PROCESSES,
      onResult: (result) => results.push(result),
    });
    expect(results).toHaveLength(CASES);
    const failed = results.filter(({ problems }) => problems.length > 0);
    expect(failed.map(({ rank, title, problems }) => ({ rank, title, problems }))).toEqual([]);
  },
  LONGEST_MILLISECONDS,
);
