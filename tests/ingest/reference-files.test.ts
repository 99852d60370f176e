import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { categoryOf, placesOf } from '@/domain/offer';
import { importFiles, type ImportContext, type ImportOutcome } from '@/ingest';
import { decodeCommunesPack, decodeFrancePack } from '@/ingest/packs';
import { NO_CHOICES } from '@/ingest/mapping';
import { hasReference, readReference } from '../support/reference-folder';
import { countsByReason, quietHooks, sourceFile } from '../support/source-files';

const STRUCTURES = 'finess-plus/finess-structures-mensuel-202607-echantillon_json.gz';
const ACTIVITES = 'finess-plus/finess-activites-mensuel-202607-echantillon_json.gz';
const CONTOURS = 'geography/etalab_departements-1000m.geojson';

function realContext(): ImportContext {
  const pack = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../public/packs/${name}.json`, import.meta.url), 'utf8'));
  return {
    hierarchy: decodeFrancePack(pack('france')).hierarchy,
    communes: decodeCommunesPack(pack('communes')),
  };
}

function importReference(...paths: readonly string[]): Promise<ImportOutcome> {
  const files = paths.map((path) => sourceFile(path, readReference(path)));
  return importFiles({ files, choices: NO_CHOICES }, realContext(), quietHooks());
}

describe.skipIf(!hasReference(STRUCTURES))('the real FINESS+ pair', () => {
  it('gives the establishments and the places counted by hand', async () => {
    const outcome = await importReference(STRUCTURES, ACTIVITES);
    expect(outcome.status).toBe('success');
    expect(outcome.files).toMatchObject([
      { kind: 'finess-structures', read: 1753, accepted: 166, rejected: 0, skipped: 912 + 675 },
      { kind: 'finess-activites', read: 5029, accepted: 625, rejected: 0, skipped: 5029 - 625 },
    ]);
    expect(countsByReason(outcome, STRUCTURES)).toMatchObject({
      'inactive-establishment': 912,
      'outside-disability-scope': 675,
    });
    const establishments = outcome.offer?.establishments ?? [];
    expect(new Set(establishments.map((place) => place.departementCode)).size).toBe(39);
    expect(outcome.offer?.observedDepartements.size).toBe(90);
    const installed = new Map<string, number>();
    for (const place of establishments) {
      const name = categoryOf(place.categoryCode)?.shortName ?? '';
      installed.set(name, (installed.get(name) ?? 0) + (placesOf(place, 'installed') ?? 0));
    }
    expect(Object.fromEntries(installed)).toMatchObject({
      IME: 1057,
      ESAT: 907,
      EEAP: 659,
      SESSAD: 574,
      SAMSAH: 455,
      MAS: 437,
    });
  });
});

describe.skipIf(!hasReference(CONTOURS))('the real contours of départements', () => {
  it('give the 101 départements and the 18 régions, overseas collectivities left aside', async () => {
    const outcome = await importReference(CONTOURS);
    expect(outcome.files).toMatchObject([{ read: 109, accepted: 101, skipped: 8 }]);
    expect(outcome.contours?.byLevel.departement.features).toHaveLength(101);
    expect(outcome.contours?.byLevel.region.features).toHaveLength(18);
  });
});
