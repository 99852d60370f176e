import { expect, it } from 'vitest';
import { type CaseResult, runCases } from '../fuzz/case-pool';

const SEED = 20_261;
const FIRST_CASES = 147;
/** Of the next ones, the first case of each kind that the first ones are not of, the heavy ones among them. */
const FURTHER_RANKS = [
  149, 154, 164, 210, 215, 217, 249, 260, 265, 277, 306, 324, 325, 351, 374, 410, 415, 433, 499, 596,
];
const RANKS = [...Array.from({ length: FIRST_CASES }, (_, rank) => rank), ...FURTHER_RANKS];
/** The other core is another test file's. */
const PROCESSES = 1;
const LONGEST_MILLISECONDS = 600_000;

it(
  'gives an account or a reason to whatever is made of a file, in bounded time and memory',
  async () => {
    const results: CaseResult[] = [];
    await runCases({
      seed: SEED,
      ranks: RANKS,
      processes: PROCESSES,
      onResult: (result) => results.push(result),
    });
    expect(results).toHaveLength(RANKS.length);
    const failed = results.filter(({ problems }) => problems.length > 0);
    expect(failed.map(({ rank, title, problems }) => ({ rank, title, problems }))).toEqual([]);
  },
  LONGEST_MILLISECONDS,
);
