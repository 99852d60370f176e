import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { structureOf } from '@/analysis/age-structure';
import { decodeAgesPack, decodeFrancePack } from '@/ingest/packs';

const jsonOf = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../public/packs/${name}`, import.meta.url)), 'utf8'));

const { departement } = decodeFrancePack(jsonOf('france.json')).hierarchy;
const tables = decodeAgesPack(jsonOf('ages.json'), departement);
const everywhere = departement.territories.map((_, position) => position);

describe('the ages that are shipped', () => {
  it('are of both sexes in 2024 and of five-year ages in 2025', () => {
    expect(tables.map(({ year, counts }) => [year, Object.keys(counts)])).toEqual([
      [2024, ['men', 'women']],
      [2025, ['all']],
    ]);
    expect(tables.map(({ spans }) => spans.at(-1))).toEqual([
      { from: 75, to: null },
      { from: 95, to: null },
    ]);
  });

  it('leave no age out and count none twice', () => {
    for (const { spans } of tables) {
      expect(spans[0]?.from).toBe(0);
      spans.slice(1).forEach(({ from }, rank) => expect(from).toBe((spans[rank]?.to ?? 0) + 1));
    }
  });

  it('make the published totals of France: 33 117 745 men and 35 255 688 women in 2024', () => {
    const [bySex, byFiveYears] = tables.map((table) => structureOf(table, everywhere));
    const sum = (sex: 'men' | 'women') => bySex?.bySex[sex]?.reduce((total, { people }) => total + people, 0);
    expect([sum('men'), sum('women'), bySex?.people]).toEqual([33_117_745, 35_255_688, 68_373_433]);
    // 8 168 212 men of 0 to 19 years among 68 373 433 people.
    expect(bySex?.bySex.men?.[0]?.share).toBeCloseTo(0.119_465, 6);
    expect(byFiveYears?.people).toBe(68_605_616);
  });

  it('are refused for other départements', () => {
    const other = { ...departement, territories: departement.territories.slice(1) };
    expect(() => decodeAgesPack(jsonOf('ages.json'), other)).toThrow('départements');
  });
});
