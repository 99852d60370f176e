import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STATUS_BYTE } from '@/domain/measure';
import { computeNeedCounts, ruleOfNeed } from '@/indicators';
import type { ProjectDocument } from '@/project';
import { allUnder } from '../../support/secrecy-rules';
import { smallEmbedded } from '../../support/small-embedded';
import { allThatLeaves, allThatLeavesDrawn } from './all-that-leaves';
import { type Count, documentOf, NEW, pairOf, SECRET_CASES } from './secret-dossiers';

const embedded = smallEmbedded();

/** What is shown of the counts of each source, at the latest date. */
function shownCounts({ need, settings }: ProjectDocument): string {
  if (need.kind !== 'user') throw new Error('no dataset');
  const inputs = { hierarchy: embedded.hierarchy, need: need.dataset };
  return JSON.stringify(
    (['Liste', 'Autre'] as const).flatMap((source) =>
      (['child', 'adult', 'all'] as const).map((group) => {
        const shown = computeNeedCounts(inputs, {
          source,
          public: group,
          rule: ruleOfNeed(settings.secrecy, source),
        });
        return Object.values(shown).map(({ values, statuses }) => [[...values].map(String), [...statuses]]);
      }),
    ),
  );
}

describe('everything that leaves a dossier', () => {
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  beforeEach(() => {
    for (const method of methods) vi.spyOn(console, method).mockImplementation(() => undefined);
  });
  afterEach(() => vi.restoreAllMocks());

  it.each(SECRET_CASES)(
    'is the same whatever the hidden counts are, %s',
    async (_, rules, counts) => {
      const [one, other] = pairOf(rules, counts);
      expect(shownCounts(one)).toContain(String(STATUS_BYTE.suppressed));
      expect(shownCounts(one)).toBe(shownCounts(other));
      const [told, again] = await Promise.all([allThatLeaves(one), allThatLeaves(other)]);
      expect(told.size).toBeGreaterThan(200);
      for (const [name, text] of told) expect(again.get(name), name).toBe(text);
      for (const method of methods) expect(console[method]).not.toHaveBeenCalled();
    },
    60_000,
  );

  it.each(SECRET_CASES.filter(([, { common }]) => common.rounding === null))(
    'is the same on maps of change, of need and offer and of counts, and in a part of the country, %s',
    async (_, rules, counts) => {
      const [told, again] = await Promise.all(pairOf(rules, counts).map(allThatLeavesDrawn));
      const pieces = [...(told ?? [])];
      const of = (start: string) => pieces.filter(([name]) => name.startsWith(start)).map(([, text]) => text);
      expect(of('scene, change').some((scene) => scene.includes('"direction":'))).toBe(true);
      expect(of('scene, need and offer').some((scene) => /"classIndex":\d/u.test(scene))).toBe(true);
      for (const [name, text] of pieces) expect(again?.get(name), name).toBe(text);
    },
    60_000,
  );

  it('is not the same when a printed count is another', async () => {
    const rest = (last: number): Count => ({
      source: 'Liste',
      date: NEW,
      pairs: [
        [3, 4],
        [4, 3],
        [40, 50],
        [60, 70],
        [80, last],
      ],
    });
    const [told, again] = await Promise.all(
      [90, 91].map((last) => allThatLeaves(documentOf([rest(last)], allUnder(5)))),
    );
    const differing = [...(told ?? [])].filter(([name, text]) => again?.get(name) !== text);
    expect(differing.length).toBeGreaterThan(50);
  }, 60_000);
});
