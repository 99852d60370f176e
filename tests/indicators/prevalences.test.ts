import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { PREVALENCES } from '@/indicators';

const TABLE = readFileSync(new URL('../../data/prevalences.csv', import.meta.url), 'utf8');

it('the prevalences of the application are those of the table, each with its source', () => {
  const { data } = Papa.parse<Record<string, string>>(TABLE, { header: true, skipEmptyLines: true });
  const rows = data.map((row) => ({
    id: row['id'],
    low: Number.parseFloat(row['low_per_1000'] ?? ''),
    central: Number.parseFloat(row['central_per_1000'] ?? ''),
    high: Number.parseFloat(row['high_per_1000'] ?? ''),
    source: row['source'],
  }));
  expect(PREVALENCES).toEqual(rows);
});

it('the ceiling of handicap rare is one case in 10 000', () => {
  expect(PREVALENCES.find(({ id }) => id === 'rare-handicap')?.high).toBe(1000 / 10_000);
});
