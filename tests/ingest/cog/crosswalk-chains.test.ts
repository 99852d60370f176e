import { describe, expect, it } from 'vitest';
import {
  chainCrosswalks,
  type CommuneCrosswalk,
  composeSteps,
  type CrosswalkEntry,
  type DatedStep,
  followChains,
} from '@/ingest/cog';
import { smallCommuneTable } from '../../support/commune-table';

const communes = smallCommuneTable();

/** « A: B 0.4, C 0.6 » as an entry; shares left out are not known. */
function entry(text: string): CrosswalkEntry {
  const [formerCode = '', targets = ''] = text.split(': ');
  return {
    formerCode,
    formerName: null,
    kind: 'supplied',
    targets: targets.split(', ').map((target) => {
      const [code = '', share] = target.split(' ');
      return { code: code as never, share: share === undefined ? null : Number(share) };
    }),
  };
}

const crosswalk = (fromYear: number | null, ...entries: readonly string[]): CommuneCrosswalk => ({
  id: 'mine',
  fromYear,
  toYear: null,
  entries: entries.map(entry),
  provenance: communes.provenance,
});

const targetsOf = (entries: readonly CrosswalkEntry[], code: string) =>
  entries
    .find(({ formerCode }) => formerCode === code)
    ?.targets.map((target) => [target.code, target.share === null ? null : Number(target.share.toFixed(6))]);

describe('chains within a crosswalk without dates', () => {
  it('multiply shares along a way, and add them where ways meet', () => {
    const { crosswalk: followed } = followChains(
      crosswalk(null, '01901: 01902 0.5, 01903 0.5', '01902: 01053 0.2, 31555 0.8', '01903: 31555'),
      communes,
    );
    expect(targetsOf(followed.entries, '01901')).toEqual([
      ['01053', 0.1],
      ['31555', 0.9],
    ]);
  });

  it('know a commune divided blindly that ends whole, and no share otherwise', () => {
    const { crosswalk: followed } = followChains(
      crosswalk(null, '01901: 01902, 01903', '01902: 01053', '01903: 01053', '01904: 01902, 31555'),
      communes,
    );
    expect(targetsOf(followed.entries, '01901')).toEqual([['01053', 1]]);
    expect(targetsOf(followed.entries, '01904')).toEqual([
      ['01053', null],
      ['31555', null],
    ]);
  });

  it('end at a commune of today, even one the crosswalk divides', () => {
    const { crosswalk: followed } = followChains(
      crosswalk(null, '01901: 01053 1', '01053: 01053 0.5, 31555 0.5'),
      communes,
    );
    expect(targetsOf(followed.entries, '01901')).toEqual([['01053', 1]]);
  });

  it('leave out what goes round, and what leads to it', () => {
    const { crosswalk: followed, endless } = followChains(
      crosswalk(null, '01901: 01902', '01902: 01901', '01903: 01901 0.5, 01053 0.5', '01904: 01053'),
      communes,
    );
    expect([...endless]).toEqual(['01901', '01902', '01903']);
    expect(followed.entries.map(({ formerCode }) => formerCode)).toEqual(['01904']);
  });

  it('are worked out once however many ways divisions of divisions make', () => {
    const levels = Array.from({ length: 15 }, (_, level) => {
      const at = (place: number) => `01${String(100 + level * 10 + place)}`;
      const next = (place: number) => `01${String(110 + level * 10 + place)}`;
      return [0, 1, 2, 3].map(
        (place) => `${at(place)}: ${[0, 1, 2, 3].map((other) => `${next(other)} 0.25`).join(', ')}`,
      );
    });
    const { crosswalk: followed } = followChains(crosswalk(null, ...levels.flat()), communes);
    expect(targetsOf(followed.entries, '01100')).toEqual(
      ['01250', '01251', '01252', '01253'].map((code) => [code, 0.25]),
    );
  });

  it('beyond thirty communes know no shares', () => {
    const twenty = (first: number) =>
      Array.from({ length: 20 }, (_, rank) => `31${String(first + rank)} 0.05`).join(', ');
    const { crosswalk: followed } = followChains(
      crosswalk(null, '01901: 01902 0.5, 01903 0.5', `01902: ${twenty(100)}`, `01903: ${twenty(200)}`),
      communes,
    );
    const targets = targetsOf(followed.entries, '01901');
    expect(targets).toHaveLength(30);
    expect(targets?.every(([, share]) => share === null)).toBe(true);
  });
});

describe('dated changes', () => {
  const steps: readonly DatedStep[] = [
    { date: '2016-01-01', entries: [entry('01901: 01902'), entry('01902: 01902')] },
    { date: '1990-01-01', entries: [entry('01902: 01902 0.75, 01901 0.25')] },
    { date: '2019-03-01', entries: [entry('01902: 01053')] },
  ];

  it('are followed by the later ones alone, from the vintage on', () => {
    expect(targetsOf(composeSteps(steps, 2017), '01902')).toEqual([['01053', 1]]);
    expect(targetsOf(composeSteps(steps, 2017), '01901')).toBeUndefined();
    expect(targetsOf(composeSteps(steps, 2016), '01901')).toBeUndefined();
    expect(targetsOf(composeSteps(steps, 2015), '01901')).toEqual([['01053', 1]]);
    expect(composeSteps(steps, 2020)).toEqual([]);
  });

  it('whose parts were merged again give the whole, whatever the shares', () => {
    expect(targetsOf(composeSteps(steps, 1980), '01902')).toEqual([['01053', 1]]);
  });

  it('give a code without a vintage to the commune that had it last', () => {
    const reused: readonly DatedStep[] = [
      { date: '1972-01-01', entries: [entry('01903: 31555')] },
      { date: '1985-01-01', entries: [entry('31555: 31555 0.9, 01903 0.1')] },
      { date: '2018-01-01', entries: [entry('01903: 97411')] },
    ];
    expect(targetsOf(composeSteps(reused, null), '01903')).toEqual([['97411', 1]]);
    expect(targetsOf(composeSteps(reused, 1970), '01903')).toEqual([
      ['31555', 0.9],
      ['97411', 0.1],
    ]);
  });
});

describe('crosswalks put end to end', () => {
  it('answer with the first that knows a code, carried further by the following ones', () => {
    const entries = chainCrosswalks(
      [crosswalk(2015, '01901: 01902', '01903: 31555'), crosswalk(2018, '01902: 01053', '01903: 01053')],
      communes,
    );
    expect(targetsOf(entries, '01901')).toEqual([['01053', 1]]);
    expect(targetsOf(entries, '01903')).toEqual([['31555', 1]]);
    expect(targetsOf(entries, '01902')).toEqual([['01053', 1]]);
  });

  it('carry a commune of today further only from a later vintage', () => {
    const divided = '01053: 01053 0.5, 31555 0.5';
    const inTime = chainCrosswalks([crosswalk(2015, '01901: 01053'), crosswalk(2018, divided)], communes);
    expect(targetsOf(inTime, '01901')).toEqual([
      ['01053', 0.5],
      ['31555', 0.5],
    ]);
    const undated = chainCrosswalks([crosswalk(null, '01901: 01053'), crosswalk(null, divided)], communes);
    expect(targetsOf(undated, '01901')).toEqual([['01053', 1]]);
  });
});
