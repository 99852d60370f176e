import { describe, expect, it } from 'vitest';
import { placesOf } from '@/domain/offer';
import type { ImportOutcome } from '@/ingest';
import {
  equipmentLine,
  finessCsv,
  geolocationLine,
  structureLine,
  TITLE_LINE,
} from '../support/finess-csv-fixture';
import { countsByReason, importSmall, sourceFile } from '../support/source-files';

const IME = '010000024';
const METROPOLIS = 'EPSG:2154 RGF93 / Lambert-93 (Métropole)';

/** A street of Bourg-en-Bresse in metres of Lambert-93. */
const BOURG = ['871632.8', '6569212.9'] as const;

function pair(structures: string, equipements: string): Promise<ImportOutcome> {
  return importSmall(sourceFile('s.csv', structures), sourceFile('e.csv', equipements));
}

function structuresOnly(...lines: readonly string[]): Promise<ImportOutcome> {
  return pair(finessCsv(...lines), finessCsv(`structureet;${IME};010000255`));
}

describe('FINESS files that went through a spreadsheet', () => {
  it('have their lost zeros restored, and say so', async () => {
    const outcome = await pair(
      finessCsv(
        structureLine({ finess: '10000024', departement: '1', commune: '53', legalEntity: '10000255' }),
        geolocationLine('10000024', ['871632,8', '6569212,9'], METROPOLIS),
      ),
      finessCsv(equipmentLine({ finess: '10000024', triple: ['10', '5', '207'], installed: '40' })),
    );
    expect(outcome.status).toBe('success');
    expect(outcome.offer?.establishments).toMatchObject([
      {
        finessEt: '010000024',
        finessEj: '010000255',
        communeCode: '01053',
        location: { quality: 'register' },
        capacities: [{ activityCode: '010', modeCode: '05', places: 40 }],
      },
    ]);
    expect(outcome.files).toMatchObject([
      { accepted: 2, warned: 2 },
      { accepted: 1, warned: 1 },
    ]);
    expect(countsByReason(outcome, 's.csv')).toEqual({ 'lost-zero-repaired': 4 });
  });

  it('have no zero put before a number of another département', async () => {
    const outcome = await structuresOnly(
      structureLine({ finess: '10000024', departement: '31', commune: '555' }),
    );
    expect(countsByReason(outcome, 's.csv')).toEqual({ 'invalid-finess': 1 });
  });

  it.each(['2,601E+13', '1.00000024E+08', '1E+07'])('have %s refused as a number', async (mangled) => {
    const outcome = await pair(
      finessCsv(structureLine({ finess: IME }), structureLine({ finess: mangled })),
      finessCsv(equipmentLine({ finess: mangled, installed: '3' })),
    );
    expect(countsByReason(outcome, 's.csv')).toMatchObject({ 'number-mangled-by-spreadsheet': 1 });
    expect(countsByReason(outcome, 'e.csv')).toEqual({ 'number-mangled-by-spreadsheet': 1 });
  });

  it('are read with other separators, line ends, a French date and lines made as long', async () => {
    const structures = finessCsv(
      structureLine({ finess: IME }),
      `${geolocationLine(IME, ['871632,8', '6569212,9'], 'LAMBERT_93')}${';'.repeat(26)}`,
    ).replace('2026-05-12', '12/05/2026');
    const equipements = finessCsv(
      `structureet;${IME};010000255${';'.repeat(25)}`,
      equipmentLine({ finess: IME, installed: '40' }),
    );
    for (const separator of ['\t', '|']) {
      const respelt = (text: string): string => text.replaceAll(';', separator).replaceAll('\n', '\r\n');
      const outcome = await pair(`\uFEFF${respelt(structures)}`, respelt(equipements));
      expect(outcome.failures).toEqual([]);
      expect(outcome.offer?.provenance.date).toBe('2026-05-12');
      const [ime] = outcome.offer?.establishments ?? [];
      expect(ime && placesOf(ime, 'installed')).toBe(40);
      expect(ime?.location?.quality).toBe('register');
    }
  });

  it.each([
    ['an apostrophe', "'010000024"],
    ['a formula', '"=""010000024"""'],
    ['separators of thousands', '10 000 024'],
    ['decimals', '"10000024,0"'],
  ])('have their numbers read through %s', async (_, finess) => {
    const outcome = await pair(
      finessCsv(structureLine({ finess })),
      finessCsv(equipmentLine({ finess, installed: '40,00' })),
    );
    expect(outcome.offer?.establishments).toMatchObject([{ finessEt: IME, capacities: [{ places: 40 }] }]);
  });

  it.each([
    ['01', '01053', '01053', 0],
    ['01', '1053', '01053', 1],
    ['1', '1053', '01053', 1],
    ['', '31555', '31555', 0],
    ['9D', '97411', '97411', 0],
    ['2A', '2A004', '2A004', 0],
  ] as const)(
    'have the whole code of a commune read: %s, %s',
    async (...[departement, commune, insee, remarks]) => {
      const finess = '2A0000123';
      const outcome = await pair(
        finessCsv(structureLine({ finess, departement, commune })),
        finessCsv(`structureet;${finess};`),
      );
      expect(outcome.offer?.establishments).toMatchObject([{ communeCode: insee }]);
      const reasons = countsByReason(outcome, 's.csv');
      expect(reasons['lost-zero-repaired'] ?? 0).toBe(remarks);
    },
  );

  it('have a commune refused whose whole code is that of another département', async () => {
    const outcome = await structuresOnly(structureLine({ finess: IME, departement: '31', commune: '01053' }));
    expect(countsByReason(outcome, 's.csv')).toEqual({ 'unknown-departement': 1 });
  });

  it('are read with headers above, which are skipped as titles', async () => {
    const headers = ['type', 'nofinesset', ...Array.from({ length: 30 }, (_, rank) => `champ ${rank + 3}`)];
    const outcome = await pair(
      `${headers.join(';')}\n${finessCsv(structureLine({ finess: IME }))}`,
      `${finessCsv('Colonne1;Colonne2', equipmentLine({ finess: IME, installed: '4' }))}`,
    );
    expect(outcome.offer?.establishments).toHaveLength(1);
    expect(outcome.files).toMatchObject([
      { read: 2, accepted: 1, rejected: 0, skipped: 1 },
      { read: 2, accepted: 1, rejected: 0, skipped: 1 },
    ]);
    expect(countsByReason(outcome, 's.csv')).toMatchObject({ 'title-row': 1 });
  });

  it('are read when each line was taken for a single cell', async () => {
    const wrap = (text: string): string =>
      text
        .split('\n')
        .map((line) => (/[,"]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line))
        .join('\r\n');
    const outcome = await pair(
      wrap(
        finessCsv(
          structureLine({ finess: IME, name: '"LES ""ÉRABLES"", ANNEXE"' }),
          geolocationLine(IME, BOURG, METROPOLIS),
        ),
      ),
      wrap(finessCsv(equipmentLine({ finess: IME, installed: '4' }))),
    );
    expect(outcome.status).toBe('success');
    expect(outcome.offer?.establishments).toMatchObject([
      { name: 'LES "ÉRABLES", ANNEXE', location: { quality: 'register' } },
    ]);
  });

  it('are recognised without their first line', async () => {
    const structures = finessCsv(structureLine({ finess: IME })).replace(`${TITLE_LINE}\n`, '');
    const outcome = await pair(structures, finessCsv(equipmentLine({ finess: IME, installed: '4' })));
    expect(outcome.status).toBe('success');
    expect(outcome.offer).toMatchObject({ name: 'FINESS', provenance: { date: null } });
  });
});
