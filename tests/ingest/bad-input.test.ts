import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORT_FAILURE_CODES, importFiles } from '@/ingest';
import { NO_CHOICES } from '@/ingest/mapping';
import { SMALL_PAIR } from '../support/finess-plus-fixture';
import { importSmall, quietHooks, smallContext, sourceFile } from '../support/source-files';

describe('files nothing can be taken from', () => {
  it.each([
    ['an empty file', 'x.csv', '', 'empty-file', {}],
    ['blank lines', 'x.csv', '\n \r\n', 'empty-file', {}],
    ['a text named .json', 'x.json', 'bonjour', 'not-json', { byte: 0 }],
    ['broken JSON', 'x.json', '{"pmej": [{"a": nope}]}', 'not-json', { byte: 10 }],
    ['JSON cut short', 'x.json', '{"pmej": [{"a": 1', 'truncated-json', { byte: 17 }],
    ['an array', 'x.json', '[1]', 'wrong-schema', {}],
    ['another JSON', 'x.json', '{"a": 1}', 'unrecognised-file', {}],
    ['a pmej list of something else', 'x.json', '{"pmej": [{"a": 1}]}', 'wrong-schema', {}],
    ['a FINESS+ file without entities', 'x.json', '{"schemaVersion": "v1.0.0", "pmej": []}', 'no-rows', {}],
    ['a text that is no table', 'x.txt', 'Chère collègue,\nvoici les chiffres.', 'unrecognised-file', {}],
    [
      'a table without counts',
      'x.csv',
      'code_departement;source;ville\n01;SI;Bourg\n',
      'mapping-needed',
      { count: 1 },
    ],
    ['a table without codes', 'x.csv', 'nom;effectif\nAin;3\n', 'mapping-needed', { count: 1 }],
    ['a table without rows', 'x.csv', 'dep;effectif\n;\n', 'no-rows', {}],
    ['a quote never closed', 'x.csv', 'dep;effectif\n01;3\n"02;4\n', 'unclosed-quote', { row: 3 }],
    ['a table whose rows are all refused', 'x.csv', 'dep;effectif\nAin;3\n', 'no-row-accepted', {}],
  ])('tells %s', async (...[, name, content, code, details]) => {
    const outcome = await importSmall(sourceFile(name, content));
    expect(outcome.status).toBe('failure');
    expect(outcome.failures).toEqual([{ fileName: name, code, details }]);
    expect(outcome.files).toHaveLength(1);
  });

  it.each([
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0]],
  ])('tells %s from a table', async (_, bytes) => {
    const outcome = await importSmall(sourceFile('x.csv', Uint8Array.from(bytes)));
    expect(outcome.failures).toMatchObject([{ code: 'binary-file-not-read' }]);
  });

  it('takes the good files given with bad ones', async () => {
    const outcome = await importSmall(
      sourceFile('bad.json', 'no'),
      sourceFile('good.csv', 'dep;effectif\n01;3\n'),
    );
    expect(outcome.status).toBe('partial');
    expect(outcome.need?.records).toHaveLength(1);
    expect(outcome.files.map(({ name, kind, read }) => [name, kind, read])).toEqual([
      ['bad.json', 'unknown', 0],
      ['good.csv', 'need-table', 1],
    ]);
  });

  it('takes nothing once cancelled', async () => {
    const abort = new AbortController();
    const hooks = { signal: abort.signal, onProgress: () => abort.abort() };
    const files = [sourceFile('s', SMALL_PAIR.structures), sourceFile('a', SMALL_PAIR.activites)];
    const outcome = await importFiles({ files, choices: NO_CHOICES }, smallContext(), hooks);
    expect(outcome).toMatchObject({ status: 'failure', offer: null });
    expect(outcome.failures.map(({ code }) => code)).toEqual(['cancelled', 'cancelled']);
  });

  it('answers an outcome to any bytes, compressed or not', async () => {
    const jsonish = fc
      .string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '1', 'pmej', 'ege', '\\', ' ') })
      .map((text) => new TextEncoder().encode(`{"pmej": [${text}`));
    const tablish = fc
      .string({ unit: fc.constantFrom(';', '"', '\n', '\r', '01', '5', 'é', '-', '<5') })
      .map((text) => new TextEncoder().encode(`dep;effectif;date\n${text}`));
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), jsonish, tablish);
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async (raw, compress) => {
        const content = new Uint8Array(compress ? gzipSync(raw) : raw);
        const outcome = await importSmall(sourceFile('x', content));
        for (const { read, accepted, rejected, skipped } of outcome.files) {
          expect(read).toBe(accepted + rejected + skipped);
        }
        for (const { code } of outcome.failures) expect(IMPORT_FAILURE_CODES).toContain(code);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a failure for a compressed pair file cut anywhere', async () => {
    const packed = new Uint8Array(gzipSync(SMALL_PAIR.structures));
    const lengths = fc.integer({ min: 2, max: packed.length - 1 });
    await fc.assert(
      fc.asyncProperty(lengths, async (length) => {
        const outcome = await importSmall(sourceFile('s.gz', packed.slice(0, length)));
        expect(outcome.failures).toMatchObject([{ code: 'damaged-gzip' }]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a large table', () => {
  it('is read in chunks, with progress, its account kept whole and its ledger bounded', async () => {
    const rows = 250_000;
    const line = (rank: number) => `${rank % 2 === 0 ? '01' : '00'};SI;${rank};2025\n`;
    const text = `dep;source;effectif;date\n${Array.from({ length: rows }, (_, rank) => line(rank)).join('')}`;
    const seen: number[] = [];
    const rowsSeen: number[] = [];
    const outcome = await importFiles(
      { files: [sourceFile('big.csv', text)], choices: NO_CHOICES },
      smallContext(),
      {
        ...quietHooks(),
        onProgress: ({ phase, done, rows }) => {
          if (phase !== 'reading') return;
          seen.push(done);
          if (rows !== undefined) rowsSeen.push(rows);
        },
      },
    );
    expect(outcome.files[0]).toMatchObject({ read: rows, accepted: 1, rejected: rows - 1 });
    expect(outcome.ledger).toHaveLength(100_000);
    const remarksOnFile = 1;
    expect(outcome.ledgerOmitted).toBe(rows - 1 + remarksOnFile - 100_000);
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.at(-1)).toBe(text.length);
    expect(rowsSeen).toEqual([...rowsSeen].sort((left, right) => left - right));
    expect(rowsSeen.at(-1)).toBeGreaterThan(rows / 2);
  });
});
