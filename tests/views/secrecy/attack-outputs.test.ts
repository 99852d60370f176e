import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STATUS_BYTE } from '@/domain/measure';
import type { NeedDataset, NeedPublic, NeedRecord } from '@/domain/need';
import { computeNeedCounts, type SecrecyRule, SECRECY_PRESETS } from '@/indicators';
import { emptyProject, type ProjectDocument } from '@/project';
import { under } from '../../support/secrecy-rules';
import { provenance, smallEmbedded } from '../../support/small-embedded';
import { allThatLeaves } from './all-that-leaves';

const embedded = smallEmbedded();
const CODES = embedded.hierarchy.departement.territories.map(({ code }) => code);

/** Children and adults of one source at one date, by département: 01, 2A and 31 are one région, 59 and 974 two more sums. */
interface Count {
  readonly source: string;
  readonly date: string;
  readonly pairs: readonly (readonly [child: number, adult: number])[];
  /** Part of each count that its largest contributor brings. */
  readonly share?: number;
}

function datasetOf(counts: readonly Count[]): NeedDataset {
  const records = counts.flatMap(({ source, date, pairs, share }) =>
    pairs.flatMap(([child, adult], position) =>
      (
        [
          ['child', child],
          ['adult', adult],
          ['all', child + adult],
        ] as const
      ).map(
        ([group, value]: readonly [NeedPublic, number]) =>
          ({
            departementCode: CODES[position],
            source,
            public: group,
            count: { status: 'known', value },
            referenceDate: date,
            ...(share !== undefined && position < 1 ? { largestContribution: share * value } : {}),
          }) as NeedRecord,
      ),
    ),
  );
  return { kind: 'need', id: 'liste', name: 'Liste', provenance: provenance('liste', 'user'), records };
}

function documentOf(counts: readonly Count[], secrecy: SecrecyRule): ProjectDocument {
  const fresh = emptyProject('Essai', embedded.demonstrationNeed);
  return {
    ...fresh,
    need: { kind: 'user', dataset: datasetOf(counts) },
    settings: { ...fresh.settings, needSource: 'Liste', indicatorId: 'unmet-child', secrecy },
  };
}

const REST = [
  [40, 50],
  [60, 70],
  [80, 90],
] as const;
const OLD = '2024-12-31';
const NEW = '2025-12-31';

/** Two sources, of which one is counted twice: three children here and four there, or the other way round. */
const SMALL = (
  [
    ['Liste', NEW, [3, 4], [4, 3]],
    ['Liste', OLD, [2, 4], [4, 2]],
    ['Autre', NEW, [4, 3], [3, 4]],
  ] as const
).map(([source, date, first, second]) => {
  const of = (pairs: Count['pairs']): Count => ({ source, date, pairs: [...pairs, ...REST] });
  return [of([first, second]), of([second, first])] as const;
});

const CASES: readonly (readonly [string, SecrecyRule, readonly (readonly [Count, Count])[]])[] = [
  ['under a threshold', under(5), SMALL],
  ['under a threshold, rounded', { ...under(5), rounding: 5 }, SMALL],
  [
    'where one contributor brings most of a count',
    { ...SECRECY_PRESETS.none, dominance: { share: 0.85 } },
    [
      [NEW, 100, 40],
      [OLD, 120, 60],
    ].map(([date, first, second]) => {
      // What one gains the other loses, children and adults alike: the région stays the same, and so does the rest.
      const of = (less: number): Count => {
        const [most, least] = [Number(first) - less, Number(second) + less];
        const pairs = [
          [most, most],
          [140, 150],
          [least, least],
          [60, 70],
          [80, 90],
        ] as const;
        return { source: 'Liste', date: String(date), pairs, share: 0.9 };
      };
      return [of(0), of(1)] as const;
    }),
  ],
];

/** What is shown of the counts of each source, at the latest date. */
function shownCounts({ need, settings }: ProjectDocument): string {
  if (need.kind !== 'user') throw new Error('no dataset');
  const inputs = { hierarchy: embedded.hierarchy, need: need.dataset };
  return JSON.stringify(
    (['Liste', 'Autre'] as const).flatMap((source) =>
      (['child', 'adult', 'all'] as const).map((group) => {
        const shown = computeNeedCounts(inputs, { source, public: group, rule: settings.secrecy });
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

  it.each(CASES)(
    'is the same whatever the hidden counts are, %s',
    async (_, rule, counts) => {
      const [one, other] = ([0, 1] as const).map((side) =>
        documentOf(
          counts.map((pair) => pair[side]),
          rule,
        ),
      );
      if (one === undefined || other === undefined) throw new Error('no dossier');
      expect(shownCounts(one)).toContain(String(STATUS_BYTE.suppressed));
      expect(shownCounts(one)).toBe(shownCounts(other));
      const [told, again] = await Promise.all([allThatLeaves(one), allThatLeaves(other)]);
      expect(told.size).toBeGreaterThan(200);
      for (const [name, text] of told) expect(again.get(name), name).toBe(text);
      for (const method of methods) expect(console[method]).not.toHaveBeenCalled();
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
      [90, 91].map((last) => allThatLeaves(documentOf([rest(last)], under(5)))),
    );
    const differing = [...(told ?? [])].filter(([name, text]) => again?.get(name) !== text);
    expect(differing.length).toBeGreaterThan(50);
  }, 60_000);
});
