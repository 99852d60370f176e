import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildProfiles, DEFAULT_PEER_RULE, findPeers } from '@/analysis/peers';
import { decodeFrancePack, decodeSettlementPack } from '@/ingest/packs';

function shipped(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../public/packs/${name}`, import.meta.url), 'utf8'));
}

const { hierarchy, populations } = decodeFrancePack(shipped('france.json'));
const settlement = decodeSettlementPack(shipped('settlement.json'), hierarchy.departement);
const [population] = populations;
if (population === undefined) throw new Error('no population is shipped');
const sources = { hierarchy, population, settlement };

function positionOf(code: string): number {
  const position = hierarchy.departement.positionOf(code);
  if (position === undefined) throw new Error(code);
  return position;
}

describe('the profiles of the shipped tables', () => {
  const profiles = buildProfiles('departement', sources);

  it('tell a dense département from an empty one, and a rural one from a town', () => {
    // Paris: 105 km²; Lozère: 5 153 km² and 14.8 inhabitants a km² (published: 14.9).
    expect(profiles[positionOf('75')]?.density).toBeGreaterThan(19_000);
    expect(profiles[positionOf('48')]?.density).toBeCloseTo(14.85, 1);
    expect(profiles[positionOf('75')]?.rural).toBe(0);
    expect(profiles[positionOf('23')]?.rural).toBeGreaterThan(0.7);
  });

  it('know the five overseas départements, and the five régions they are', () => {
    expect(profiles.filter(({ isOverseas }) => isOverseas)).toHaveLength(5);
    const regions = buildProfiles('region', sources);
    expect(regions.filter(({ isOverseas }) => isOverseas)).toHaveLength(5);
  });

  it('put the départements of a région together', () => {
    const corse = buildProfiles('region', sources)[hierarchy.region.positionOf('94') ?? -1];
    const parts = ['2A', '2B'].map((code) => profiles[positionOf(code)]);
    expect(corse?.population).toBe(parts.reduce((sum, part) => sum + (part?.population ?? NaN), 0));
    const densities = parts.map((part) => part?.density ?? NaN);
    expect(corse?.density).toBeGreaterThan(Math.min(...densities));
    expect(corse?.density).toBeLessThan(Math.max(...densities));
  });

  it('give Haute-Garonne the Gironde for nearest peer, and eight peers to every metropolitan département', () => {
    const peers = findPeers(profiles, DEFAULT_PEER_RULE);
    const names = peers[positionOf('31')]?.map(({ position }) => profiles[position]);
    expect(peers[positionOf('31')]?.[0]?.position).toBe(positionOf('33'));
    expect(names).toHaveLength(8);
    expect(peers.filter((list) => list.length === 8)).toHaveLength(96);
    expect(peers[positionOf('974')]?.map(({ position }) => profiles[position]?.isOverseas)).toEqual([
      true,
      true,
      true,
    ]);
  });
});
