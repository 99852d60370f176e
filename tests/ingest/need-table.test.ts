import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, MISSING, SUPPRESSED } from '@/domain/measure';
import type { ImportOutcome } from '@/ingest';
import { readCount } from '@/ingest/recipes/tabular/count-cell';
import { countsByReason, importSmall, sourceFile } from '../support/source-files';

const HEADER = 'code_departement;source;public;effectif;date';

async function importTable(text: string, name = 'besoins.csv') {
  const outcome = await importSmall(sourceFile(name, text));
  return { outcome, records: outcome.need?.records ?? [], reasons: countsByReason(outcome, name) };
}

describe('import of a need table', () => {
  it('reads departement, source, public, count and date', async () => {
    const { records, outcome } = await importTable(
      `${HEADER}\n01;SI orientations;enfants;120;2025-06-30\n2A;Creton;adultes;7;06/2025\n`,
    );
    expect(outcome.status).toBe('success');
    expect(records).toEqual([
      {
        departementCode: '01',
        source: 'SI orientations',
        public: 'child',
        count: known(120),
        referenceDate: '2025-06-30',
      },
      { departementCode: '2A', source: 'Creton', public: 'adult', count: known(7), referenceDate: '2025-06' },
    ]);
  });

  it.each([
    ['commas', 'Code dép.,Source du besoin,Effectif\n01,SI,3\n'],
    ['tabs', 'Code dép.\tSource du besoin\tEffectif\n01\tSI\t3\n'],
    ['a byte order mark', '\ufeffCode dép.;Source du besoin;Effectif\r\n01;SI;3\r\n'],
    ['old line ends', 'Code dép.;Source du besoin;Effectif\r01;SI;3\r'],
    ['title lines above', 'Besoins 2025\n\nCode dép.;Source du besoin;Effectif\n01;SI;3\n'],
    ['quoted cells', '"Code dép.";"Source du besoin";"Effectif"\n"01";"SI";"3"\n'],
  ])('reads a table with %s', async (_, text) => {
    const { records } = await importTable(text);
    expect(records).toMatchObject([{ departementCode: '01', source: 'SI', count: known(3) }]);
  });

  it('reads Windows-1252 and UTF-16, accents included', async () => {
    const text = `${HEADER}\r\n01;Liste d'attente éducation;enfants;3;2025\r\n`;
    const latin = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    for (const bytes of [latin, wide]) {
      const outcome = await importSmall(sourceFile('b.csv', bytes));
      expect(outcome.need?.records[0]?.source).toBe("Liste d'attente éducation");
    }
  });

  it('repairs lost zeros and converts old codes, and says so', async () => {
    const { records, reasons } = await importTable('dep;nombre\n1;3\n20A;4\n9D;5\n69D;6\n');
    expect(records.map((record) => record.departementCode)).toEqual(['01', '2A', '974', '69']);
    expect(reasons).toMatchObject({ 'lost-zero-repaired': 1, 'territory-code-converted': 3 });
  });

  it('sums the two parts of the Rhône, which are no repetition of each other', async () => {
    const parts = 'dep;nombre\n69D;4505\n69M;15144\n';
    const { records, outcome } = await importTable(parts);
    // DREES 2022: 4 505 outside Lyon and 15 144 in its métropole, 19 649 in the département.
    expect(records).toMatchObject([{ departementCode: '69', count: known(19649) }]);
    expect(outcome.files[0]).toMatchObject({ read: 2, accepted: 2, rejected: 0 });
    const withTotal = await importTable('dep;nombre\n69;19649\n69D;4505\n69M;15144\n');
    expect(withTotal.records).toMatchObject([{ departementCode: '69', count: known(19649) }]);
    expect(withTotal.reasons).toMatchObject({ 'territory-level-mixed': 2 });
    expect((await importTable(`${parts}69M;1\n`)).reasons).toMatchObject({ 'duplicate-row': 1 });
  });

  it('shows no count for half of the Rhône, and says so', async () => {
    const { records, reasons } = await importTable('dep;nombre\n69M;15144\n');
    expect(records).toMatchObject([{ departementCode: '69', count: MISSING }]);
    expect(reasons).toMatchObject({ 'rhone-in-part': 1 });
  });

  it('says so of the file that gave half of the Rhône, once all were read, unless another gave the rest', async () => {
    const header = 'dep;source;nombre\n';
    const files = [
      sourceFile('metropole.csv', `${header}69M;MDPH;15144\n69M;SI;7\n`),
      sourceFile('reste.csv', `${header}69D;MDPH;4505\n`),
      sourceFile('ailleurs.csv', `${header}01;MDPH;3\n`),
    ];
    const toldOf = (outcome: ImportOutcome) =>
      files.map(({ name }) => name).filter((name) => 'rhone-in-part' in countsByReason(outcome, name));
    expect(toldOf(await importSmall(...files))).toEqual(['metropole.csv']);
    const [first, ...others] = files;
    const whole = sourceFile(first?.name ?? '', `${header}69M;MDPH;15144\n`);
    const outcome = await importSmall(whole, ...others);
    expect(toldOf(outcome)).toEqual([]);
    expect(outcome.need?.records[0]).toMatchObject({ departementCode: '69', count: known(19649) });
  });

  it('takes nothing of a table that cannot be read to its end, beside one that can', async () => {
    const header = 'code commune;source;nombre\n';
    const sound = sourceFile('sain.csv', `${header}01004;MDPH;3\n`);
    const rows = Array.from(
      { length: 40_000 },
      (_, rank) => `01053;MDPH;${String(rank)}\n31555;MDPH;${String(rank * 7)}\n`,
    );
    const packed = gzipSync(`${header}${rows.join('')}`);
    const cut = sourceFile('coupe.csv.gz', new Uint8Array(packed.subarray(0, packed.length - 2000)));
    const { need, files, failures } = await importSmall(sound, cut);
    expect(failures).toMatchObject([{ fileName: 'coupe.csv.gz', code: 'damaged-gzip' }]);
    expect(files[1]).toMatchObject({ read: 0, accepted: 0 });
    expect(need?.records.map(({ departementCode, count }) => [departementCode, count])).toEqual([
      ['01', known(3)],
    ]);
  });

  it('leaves rows whose territory cannot be joined, with line, column and value', async () => {
    const { outcome, reasons } = await importTable(
      `${HEADER}\n01;SI;enfants;3;2025\n99;SI;enfants;4;2025\n20;SI;enfants;5;2025\n975;SI;enfants;6;2025\nTotal;SI;enfants;18;2025\n`,
    );
    expect(reasons).toEqual({
      'unknown-departement': 1,
      'corse-not-divided': 1,
      'outside-departements': 1,
      'total-row': 1,
    });
    expect(outcome.files[0]).toMatchObject({ read: 5, accepted: 1, rejected: 2, skipped: 2 });
    expect(outcome.ledger[0]).toEqual({
      fileName: 'besoins.csv',
      row: 3,
      column: 'code_departement',
      value: '99',
      code: 'unknown-departement',
      outcome: 'rejected',
    });
  });

  it('refuses a row that says again what another has said, but not another date', async () => {
    const { records, reasons } = await importTable(
      `${HEADER}\n01;SI;enfants;3;2024\n01;SI;enfants;4;2024\n1;SI;enfant;5;2025\n`,
    );
    expect(records.map(({ count, referenceDate }) => [count, referenceDate])).toEqual([
      [known(3), '2024'],
      [known(5), '2025'],
    ]);
    expect(reasons).toMatchObject({ 'duplicate-row': 1 });
  });

  it('names the source after the file and the public « all » when the table has neither', async () => {
    const { records, reasons, outcome } = await importTable('dep;effectif\n01;3\n', 'Liste IME.csv');
    expect(records).toMatchObject([{ source: 'Liste IME', public: 'all', referenceDate: null }]);
    expect(reasons).toEqual({ 'public-assumed-all': 1, 'source-named-after-file': 1 });
    expect(outcome.files[0]?.warned).toBe(0);
  });

  it('sums communes by département; one hidden commune hides the sum, one unknown makes it missing', async () => {
    const { records, reasons } = await importTable(
      'code commune;effectif\n1053;3\n01004;4\n2A004;<5\n2A247;9\n31555;nd\n31001;2\n97411;8\n',
    );
    expect(records.map(({ departementCode, count }) => [departementCode, count])).toEqual([
      ['01', known(7)],
      ['2A', SUPPRESSED],
      ['31', MISSING],
      ['974', known(8)],
    ]);
    expect(reasons).toMatchObject({
      'communes-summed-to-departements': 1,
      'lost-zero-repaired': 1,
      'count-suppressed-by-producer': 1,
      'count-missing': 1,
      'commune-not-in-directory': 3,
    });
  });

  it('does not add a commune to a count its département already has', async () => {
    const { records, reasons } = await importTable('code insee;effectif\n01;30\n01053;3\n01053;3\n');
    expect(records).toMatchObject([{ departementCode: '01', count: known(30) }]);
    expect(reasons).toMatchObject({ 'territory-level-mixed': 2 });
  });

  it('puts several tables together', async () => {
    const outcome = await importSmall(
      sourceFile('SI.csv', 'dep;effectif\n01;3\n'),
      sourceFile('Creton.csv', 'dep;effectif\n01;2\n'),
    );
    expect(outcome.need?.records.map(({ source, count }) => [source, count])).toEqual([
      ['SI', known(3)],
      ['Creton', known(2)],
    ]);
  });

  it('keeps read = accepted + rejected + skipped for any table', async () => {
    const territory = fc.constantFrom('01', '1', '2A', '20', '975', '99', '', 'Total', '01053', 'é"', '31');
    const count = fc.oneof(
      fc.constantFrom('<5', 's', 'nd', '', '-2', '1,5', 'x', '1 200'),
      fc.nat().map(String),
    );
    const date = fc.constantFrom('', '2025', '31/02/2025', '06/2024', 'hier');
    const audience = fc.constantFrom('', 'enfants', 'Adultes', 'chats');
    const rows = fc.array(fc.tuple(territory, fc.constantFrom('SI', 'PAG', ''), audience, count, date));
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const lines = table.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'));
        const { outcome } = await importTable([HEADER, ...lines].join('\r\n'));
        const [report] = outcome.files;
        const filled = table.filter((cells) => cells.some((cell) => cell !== '')).length;
        expect(report?.read).toBe(filled);
        expect(report).toMatchObject({
          read: (report?.accepted ?? 0) + (report?.rejected ?? 0) + (report?.skipped ?? 0),
        });
        const left = outcome.ledger.filter((row) => row.outcome !== 'warned');
        expect(left).toHaveLength((report?.rejected ?? 0) + (report?.skipped ?? 0));
      }),
      { numRuns: 60 },
    );
  });
});

describe('readCount', () => {
  it.each([
    ['12', known(12)],
    ['0', known(0)],
    ['1 234', known(1234)],
    ['1\u202f234', known(1234)],
    ['1\u00a0234,0', known(1234)],
    ['<5', SUPPRESSED],
    ['< 11', SUPPRESSED],
    ['S', SUPPRESSED],
    ['c', SUPPRESSED],
    ['nd', MISSING],
    ['…', MISSING],
    ['', MISSING],
    ['12*', known(12)],
    ['1 234 (2)', known(1234)],
    ['12¹', known(12)],
  ])('reads « %s »', (cell, value) => {
    expect(readCount(cell)).toMatchObject({ ok: true, value: { value } });
  });

  it.each([
    ['-3', 'negative-count'],
    ['\u22123', 'negative-count'],
    ['12,5', 'count-not-an-integer'],
    ['1.234', 'count-not-an-integer'],
    ['douze', 'count-not-a-number'],
    ['(12)', 'count-not-a-number'],
    ['12\n13', 'count-not-a-number'],
  ])('refuses « %s »', (cell, error) => {
    expect(readCount(cell)).toEqual({ ok: false, error });
  });
});
