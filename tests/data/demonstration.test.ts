import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ActivityCount, ActivityService } from '@/domain/activity';
import { MISSING, numberOf } from '@/domain/measure';
import { type CapacityStatus, placesOf } from '@/domain/offer';
import { departementOfCommune } from '@/domain/territory';
import { decodeDemonstrationPack } from '@/ingest/packs';
import { locateCommunes } from '../../scripts/data/communes/locate-communes';
import { buildDemonstrationPack } from '../../scripts/data/demonstration/build-demonstration-pack';
import { fictionalFinessNumber } from '../../scripts/data/demonstration/fictional-finess';
import { readDataTables } from '../../scripts/data/sources/data-package';
import { readNamedPoints } from '../../scripts/data/sources/named-points';
import { readTerritoryDirectory } from '../../scripts/data/sources/territory-directory';

const directory = readTerritoryDirectory();
const points = locateCommunes(directory, readNamedPoints());
const tables = readDataTables(join(fileURLToPath(new URL('../..', import.meta.url)), 'data'));
const inputs = { directory, tables, points };
const pack = buildDemonstrationPack(inputs);
const again = buildDemonstrationPack(inputs);
const otherSeed = buildDemonstrationPack(inputs, 7);
const { offer, need, activity } = decodeDemonstrationPack(pack);

function placesByCategory(status: CapacityStatus): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const establishment of offer.establishments) {
    const places = placesOf(establishment, status);
    if (places === undefined) continue;
    sums[establishment.categoryCode] = (sums[establishment.categoryCode] ?? 0) + places;
  }
  return sums;
}

/** Published totals, by category. */
const PUBLISHED_PLACES = {
  '182': 53_853,
  '183': 73_122,
  '186': 17_594,
  '188': 5_439,
  '192': 7_674,
  '246': 118_902,
  '252': 27_011,
  '255': 31_200,
  '382': 39_350,
  '437': 15_815,
  '445': 12_415,
  '446': 44_760,
  '448': 16_617,
  '449': 28_430,
};

describe('the demonstration generator', () => {
  it('gives the same data for the same seed, and other data for another', () => {
    expect(JSON.stringify(again)).toBe(JSON.stringify(pack));
    expect(JSON.stringify(otherSeed)).not.toBe(JSON.stringify(pack));
  });

  it('writes numbers that no register bears: 9 in third place, nine characters', () => {
    expect(fictionalFinessNumber('01', 1)).toBe('019000001');
    expect(fictionalFinessNumber('2A', 35)).toBe('2A9000035');
    expect(fictionalFinessNumber('974', 12)).toBe('979400012');
    expect(() => fictionalFinessNumber('974', 123_456)).toThrow('123456');
  });
});

describe('the demonstration offer', () => {
  it('has exactly the published number of installed places of each category', () => {
    expect(placesByCategory('installed')).toEqual(PUBLISHED_PLACES);
  });

  it('keeps the published totals whatever the seed', () => {
    const { installed } = otherSeed.offer.establishments;
    const sum = installed.reduce<number>((total, places) => total + (places ?? 0), 0);
    // The fourteen totals above added together.
    expect(sum).toBe(492_182);
  });

  it('has a few more authorised places than installed ones, in each category and never fewer', () => {
    const authorised = placesByCategory('authorised');
    for (const [category, places] of Object.entries(PUBLISHED_PLACES)) {
      expect(authorised[category] ?? 0).toBeGreaterThan(places);
      expect(authorised[category] ?? 0).toBeLessThan(places * 1.05);
    }
    const short = offer.establishments.filter(
      (each) => (placesOf(each, 'authorised') ?? 0) < (placesOf(each, 'installed') ?? 0),
    );
    expect(short).toEqual([]);
  });

  it('has 347 CAMSP, in every département, none with places', () => {
    const camsp = offer.establishments.filter(({ categoryCode }) => categoryCode === '190');
    expect(camsp).toHaveLength(347);
    expect(camsp.filter(({ capacities }) => capacities.length > 0)).toEqual([]);
    expect(new Set(camsp.map(({ departementCode }) => departementCode)).size).toBe(101);
  });

  it('counts as many adult establishments as published, ESAT 1 494 and SAVS 1 041 among them', () => {
    const countOf = (code: string) =>
      offer.establishments.filter(({ categoryCode }) => categoryCode === code).length;
    expect(countOf('246')).toBe(1494);
    expect(countOf('446')).toBe(1041);
    expect(offer.establishments).toHaveLength(11_984);
  });

  it('bears numbers that are unique and announce the département', () => {
    const numbers = offer.establishments.map(({ finessEt }) => finessEt);
    expect(new Set(numbers).size).toBe(numbers.length);
    const misleading = offer.establishments.filter(
      ({ finessEt, departementCode }) =>
        finessEt[2] !== '9' || finessEt.slice(0, 2) !== departementCode.slice(0, 2),
    );
    expect(misleading).toEqual([]);
  });

  it('stands in real communes, within seven kilometres of their point', () => {
    const populations = new Map<string, number>(
      directory.communes.map(({ code, population }) => [code, population]),
    );
    const astray = offer.establishments.filter(({ communeCode, location }) => {
      const point = points.get(communeCode);
      if (!populations.has(communeCode) || point === undefined || location === null) return true;
      const north = (location.latitude - point.latitude) * 111.32;
      const east =
        (location.longitude - point.longitude) * 111.32 * Math.cos((point.latitude * Math.PI) / 180);
      return Math.hypot(north, east) > 7;
    });
    expect(astray).toEqual([]);
  });

  it('is uneven: the best equipped tenth has over 1.7 times the places per child of the least equipped', () => {
    const table = tables.get('population-departement-2025');
    const children = new Map(
      table?.rows.map((row) => [row['departement_code'], Number(row['population_0_19'])]),
    );
    const places = new Map<string, number>();
    const childCategories = new Set<string>(['182', '183', '186', '188', '192']);
    for (const establishment of offer.establishments) {
      if (!childCategories.has(establishment.categoryCode)) continue;
      const code = departementOfCommune(establishment.communeCode);
      places.set(code, (places.get(code) ?? 0) + (placesOf(establishment, 'installed') ?? 0));
    }
    const rates = [...places]
      .map(([code, count]) => (1000 * count) / (children.get(code) ?? Number.NaN))
      .sort((left, right) => left - right);
    expect(rates).toHaveLength(101);
    expect((rates[90] ?? 0) / (rates[10] ?? Infinity)).toBeGreaterThan(1.7);
    expect(rates[0]).toBeGreaterThan(1);
    expect(rates[100]).toBeLessThan(30);
  });
});

describe('the demonstration need', () => {
  const recordsOf = (source: string, target: string) =>
    need.records.filter((record) => record.source === source && record.public === target);
  const totalOf = (source: string, target: string) =>
    recordsOf(source, target).reduce((sum, { count }) => sum + (numberOf(count) ?? Number.NaN), 0);

  it('counts 590 people without a solution for the ERHR in 2024, from 0 to 25 a département', () => {
    const records = recordsOf('ERHR sans solution', 'all');
    expect(totalOf('ERHR sans solution', 'all')).toBe(590);
    expect(records).toHaveLength(101);
    const counts = records.map(({ count }) => numberOf(count) ?? Number.NaN);
    expect(Math.min(...counts)).toBe(0);
    expect(Math.max(...counts)).toBeLessThanOrEqual(25);
    expect(counts.filter((count) => count > 0 && count < 5).length).toBeGreaterThan(20);
    expect(new Set(records.map(({ referenceDate }) => referenceDate))).toEqual(new Set(['2024-12-31']));
  });

  it('leaves a département without a record, not with a zero, where a source got no answer', () => {
    const answered = new Set(
      recordsOf('SI orientations', 'child').map(({ departementCode }) => departementCode),
    );
    const silent = directory.departements.filter(({ code }) => !answered.has(code)).map(({ code }) => code);
    expect(silent).toEqual(['23', '55', '973']);
    expect(recordsOf("Listes d'attente des ESMS", 'adult')).toHaveLength(96);
  });

  it('has plausible magnitudes: tens of thousands notified, some thousands kept by the amendement Creton', () => {
    expect(totalOf('SI orientations', 'child')).toBeGreaterThan(35_000);
    expect(totalOf('SI orientations', 'child')).toBeLessThan(60_000);
    expect(totalOf('Amendement Creton', 'adult')).toBeGreaterThan(5000);
    expect(totalOf('Amendement Creton', 'adult')).toBeLessThan(8000);
  });

  it('says it is fictional', () => {
    expect([offer, need, activity].map(({ provenance }) => provenance.status)).toEqual([
      'demonstration',
      'demonstration',
      'demonstration',
    ]);
    expect(offer.establishments.filter(({ name }) => !name.includes('démonstration'))).toEqual([]);
  });
});

describe('the demonstration activity', () => {
  const recordsOf = (service: ActivityService) =>
    activity.records.filter((record) => record.service === service);
  const totalOf = (service: ActivityService, count: ActivityCount) =>
    recordsOf(service).reduce(
      (sum, { counts }) => sum + (numberOf(counts[count] ?? MISSING) ?? Number.NaN),
      0,
    );

  it('accompanies 2 345 people in the ERHR, the 590 without a solution of the need among them', () => {
    expect(totalOf('erhr', 'caseload')).toBe(2345);
    expect(totalOf('erhr', 'without-solution')).toBe(590);
    const ofNeed = new Map(
      need.records
        .filter(({ source }) => source === 'ERHR sans solution')
        .map(({ departementCode, count }) => [departementCode, count]),
    );
    for (const { departementCode, counts } of recordsOf('erhr')) {
      expect(counts['without-solution']).toEqual(ofNeed.get(departementCode));
      expect(numberOf(counts.caseload ?? MISSING)).toBeGreaterThanOrEqual(
        numberOf(counts['without-solution'] ?? MISSING) ?? Number.NaN,
      );
    }
  });

  it('waits about as long for a CAMSP as was measured: over four months on average, one in seven over six', () => {
    const mean = totalOf('camsp', 'days-waited') / totalOf('camsp', 'newcomers');
    expect(mean).toBeGreaterThan(120);
    expect(mean).toBeLessThan(150);
    const share = totalOf('camsp', 'long-waits') / totalOf('camsp', 'newcomers');
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.2);
  });

  it('never has more long waits than newcomers, nor more newcomers than people followed', () => {
    for (const { counts } of [...recordsOf('camsp'), ...recordsOf('pco')]) {
      const [long, newcomers, caseload] = (['long-waits', 'newcomers', 'caseload'] as const).map(
        (count) => numberOf(counts[count] ?? MISSING) ?? Number.NaN,
      );
      expect(long).toBeLessThanOrEqual(newcomers ?? Number.NaN);
      expect(newcomers).toBeLessThanOrEqual(caseload ?? Number.NaN);
    }
  });

  it('says nothing, rather than zero, of a département that gave no report', () => {
    expect(recordsOf('camsp')).toHaveLength(97);
    expect(recordsOf('camsp').filter(({ departementCode }) => departementCode === '48')).toEqual([]);
  });
});
