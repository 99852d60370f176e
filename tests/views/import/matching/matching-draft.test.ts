import { describe, expect, it } from 'vitest';
import type { MatchCandidate, MatchReview, TerritoryRef } from '@/ingest/territory-match';
import {
  acceptLikely,
  appliedRepairs,
  changesSomething,
  likelyLeft,
  NOTHING_SAID,
  withTakenBack,
  withTerritory,
} from '@/views/import/matching/matching-draft';

const territory = (code: string): TerritoryRef => ({ level: 'departement', code: code as never, name: code });

function group(text: string, ...grades: readonly MatchCandidate['grade'][]) {
  return {
    text,
    parent: null,
    repairKey: text,
    rows: 1,
    exampleRows: [2],
    issue: 'unknown-name' as const,
    candidates: grades.map((grade, rank) => ({
      territory: territory(`${text}-${rank}`),
      grade,
      score: 0.5,
      reason: { code: 'beginning' as const },
    })),
  };
}

const REVIEW: MatchReview = {
  rows: 5,
  resolvedRows: 1,
  unresolved: [
    group('ayn', 'likely', 'to-check'),
    group('aisne', 'to-check'),
    group('gars', 'likely'),
    group('zz'),
  ],
  repaired: [],
  moved: [],
  absent: [],
};

describe('the territories a user gives', () => {
  it('are applied one by one', () => {
    const draft = withTerritory(NOTHING_SAID, 'aisne', territory('02'));
    expect(appliedRepairs({ '2a': '2A' }, draft)).toEqual({ '2a': '2A', aisne: '02' });
    expect(changesSomething(withTerritory(draft, 'aisne', null))).toBe(false);
  });

  it('are all the likely ones at once when asked, never those to check', () => {
    expect(likelyLeft(NOTHING_SAID, REVIEW).map(({ text }) => text)).toEqual(['ayn', 'gars']);
    const draft = acceptLikely(NOTHING_SAID, REVIEW);
    expect(appliedRepairs({}, draft)).toEqual({ ayn: 'ayn-0', gars: 'gars-0' });
    expect(likelyLeft(draft, REVIEW)).toEqual([]);
  });

  it('are left as the user said when the likely ones are accepted', () => {
    const said = withTerritory(NOTHING_SAID, 'ayn', territory('01'));
    expect(appliedRepairs({}, acceptLikely(said, REVIEW))).toEqual({ ayn: '01', gars: 'gars-0' });
  });

  it('can be taken back, and kept after all', () => {
    const taken = withTakenBack(NOTHING_SAID, 'ayn', true);
    expect(appliedRepairs({ ayn: '01', gars: '32' }, taken)).toEqual({ gars: '32' });
    expect(changesSomething(taken)).toBe(true);
    expect(changesSomething(withTakenBack(taken, 'ayn', false))).toBe(false);
  });
});
