import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildPacks } from '../../scripts/data/packs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const packs = buildPacks(join(ROOT, 'data'));

/** Largest gzipped size of each pack, in bytes: what a first visit costs. */
const BUDGETS = {
  'france.json': 12_000,
  'history.json': 35_000,
  'settlement.json': 1_500,
  'ages.json': 12_000,
  'contours.json': 42_000,
  'context.json': 41_000,
  'communes.json': 540_000,
  'former-communes.json': 45_000,
  'demonstration.json': 150_000,
};

const names = Object.keys(BUDGETS) as (keyof typeof BUDGETS)[];
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the packs', () => {
  it('are the ones of the budget', () => {
    expect([...packs.keys()]).toEqual(names);
  });

  it.each(names)('%s in public/packs is, byte for byte, what the script builds', (name) => {
    const committed = readFileSync(join(ROOT, 'public', 'packs', name), 'utf8');
    expect(digestOf(committed)).toBe(digestOf(packs.get(name) ?? ''));
  });

  it.each(names)('%s stays within its size once gzipped', (name) => {
    expect(gzipSync(packs.get(name) ?? '').length).toBeLessThan(BUDGETS[name]);
  });
});
