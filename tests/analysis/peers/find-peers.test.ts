import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { DEFAULT_PEER_RULE, findPeers, type PeerRule, type TerritoryProfile } from '@/analysis/peers';

function profile(parts: Partial<TerritoryProfile>): TerritoryProfile {
  const alike = { population: 100, density: 10, under20: 0.2, from60: 0.3, rural: 0.4, isOverseas: false };
  return { ...alike, ...parts };
}

function ruleOf(parts: Partial<PeerRule>): PeerRule {
  return { ...DEFAULT_PEER_RULE, ...parts };
}

describe('comparable territories', () => {
  it('are the nearest by the standardised criterion, population by its logarithm', () => {
    // ln: 0, 1, 3, 4; mean 2, variance (4 + 1 + 1 + 4) / 4 = 2.5, so one unit of ln is 1 / √2.5 = 0.632456.
    const profiles = [0, 1, 3, 4].map((power) => profile({ population: Math.E ** power }));
    const peers = findPeers(profiles, ruleOf({ count: 3, criteria: ['population'] }));
    expect(peers[0]?.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(peers[2]?.map(({ position }) => position)).toEqual([3, 1, 0]);
    expect(peers[0]?.map(({ distance }) => distance)).toEqual([
      expect.closeTo(0.632456, 6),
      expect.closeTo(1.897367, 6),
      expect.closeTo(2.529822, 6),
    ]);
  });

  it('weigh the two shares of age together as one criterion', () => {
    // Each of the three variables has values ±1 once standardised; the two ages differ together, by 2 each.
    const profiles = [
      profile({ under20: 0.2, from60: 0.3, rural: 0.1 }),
      profile({ under20: 0.3, from60: 0.2, rural: 0.1 }),
      profile({ under20: 0.2, from60: 0.3, rural: 0.5 }),
      profile({ under20: 0.3, from60: 0.2, rural: 0.5 }),
    ];
    const [first] = findPeers(profiles, ruleOf({ criteria: ['age', 'rurality'] }));
    // By age: √((2² + 2²) / 2) = 2; by rurality: 2; by both √8. Equals come in the order of the positions.
    expect(first).toEqual([
      { position: 1, distance: expect.closeTo(2, 9) },
      { position: 2, distance: expect.closeTo(2, 9) },
      { position: 3, distance: expect.closeTo(Math.sqrt(8), 9) },
    ]);
  });

  it('are a third of the others at most, and three at least', () => {
    const many = Array.from({ length: 13 }, (_, rank) => profile({ population: 100 + rank }));
    expect(findPeers(many, ruleOf({ count: 8 }))[0]).toHaveLength(4);
    expect(findPeers(many.slice(0, 6), ruleOf({ count: 8 }))[0]).toHaveLength(3);
    expect(findPeers(many.slice(0, 2), ruleOf({ count: 8 }))[0]).toHaveLength(1);
    expect(findPeers(many.slice(0, 1), ruleOf({ count: 8 }))).toEqual([[]]);
  });

  it('are all as near where nothing tells them apart but rounding', () => {
    // The mean of three times 0.1 is 0.10000000000000002.
    const profiles = [1, 2, 3].map(() => profile({ rural: 0.1 }));
    expect(findPeers(profiles, ruleOf({}))[2]).toEqual([
      { position: 0, distance: 0 },
      { position: 1, distance: 0 },
    ]);
  });

  it('stay on their side of the sea when told to, and may cross it otherwise', () => {
    const profiles = [
      profile({ population: 10, isOverseas: true }),
      profile({ population: 11 }),
      profile({ population: 1000, isOverseas: true }),
      profile({ population: 2000 }),
    ];
    const apart = findPeers(profiles, ruleOf({ overseas: 'apart' }));
    expect(apart.map((list) => list.map(({ position }) => position))).toEqual([[2], [3], [0], [1]]);
    const together = findPeers(profiles, ruleOf({ overseas: 'together' }));
    expect(together[0]?.map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  it('leave out a territory of which a criterion is not known, unless that criterion is not asked for', () => {
    const profiles = [profile({}), profile({ rural: Number.NaN }), profile({ population: 7 })];
    expect(findPeers(profiles, ruleOf({})).map((list) => list.length)).toEqual([1, 0, 1]);
    const byPopulation = findPeers(profiles, ruleOf({ criteria: ['population'] }));
    expect(byPopulation.map((list) => list.length)).toEqual([2, 2, 2]);
  });

  it('do not change when populations are counted in thousands or shares in per cent', () => {
    const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
    const any = fc.record({
      population: fc.integer({ min: 1, max: 1_000_000 }),
      density: fc.integer({ min: 1, max: 10_000 }),
      under20: share,
      from60: share,
      rural: share,
      isOverseas: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 20 }), (profiles) => {
        const scaled = profiles.map((one) => ({
          ...one,
          population: one.population / 1000,
          rural: one.rural * 100,
        }));
        const [before, after] = [profiles, scaled].map((all) => findPeers(all, DEFAULT_PEER_RULE));
        before?.forEach((list, position) => {
          expect(list.every((peer) => peer.position !== position)).toBe(true);
          list.forEach(({ distance }, rank) =>
            expect(after?.[position]?.[rank]?.distance).toBeCloseTo(distance, 5),
          );
        });
      }),
      { numRuns: 50 },
    );
  });
});
