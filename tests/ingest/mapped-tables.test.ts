import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimated, known, MISSING, SUPPRESSED } from '@/domain/measure';
import type { EpciCode } from '@/domain/territory';
import { type ImportContext, importFiles } from '@/ingest';
import type { CommuneCrosswalk } from '@/ingest/cog';
import type { FileChoice, TableMapping } from '@/ingest/mapping';
import { countsByReason, quietHooks, smallContext, sourceFile } from '../support/source-files';
import { needMapping } from '../support/table-mappings';

interface Told {
  readonly choice?: FileChoice;
  readonly remembered?: readonly TableMapping[];
  readonly context?: ImportContext;
}

async function importTable(
  text: string,
  { choice = {}, remembered = [], context = smallContext() }: Told = {},
) {
  const outcome = await importFiles(
    { files: [sourceFile('t.csv', text)], choices: { files: { 't.csv': choice }, remembered } },
    context,
    quietHooks(),
  );
  return {
    outcome,
    records: outcome.need?.records ?? [],
    reasons: countsByReason(outcome, 't.csv'),
    survey: outcome.surveys[0],
  };
}

const UNKNOWN = 'zone admin;situations\n01;3\n31;4\n';
const MAPPING = needMapping({ 'zone admin': 'territory', situations: 'count' });

describe('which mapping a table is read with', () => {
  it('is asked for when headers are not known, with a suggestion to begin with', async () => {
    const { outcome, survey } = await importTable(UNKNOWN);
    expect(outcome.failures).toEqual([{ fileName: 't.csv', code: 'mapping-needed', details: { count: 1 } }]);
    expect(outcome.files[0]).toMatchObject({ kind: 'unknown', read: 0 });
    expect(survey).toMatchObject({ origin: 'needed', mapping: null });
    expect(survey?.tables[0]?.suggestion.columns.map(({ header }) => header)).toEqual([
      'zone admin',
      'situations',
    ]);
  });

  it('is the one the user chose, known headers or not', async () => {
    const { records, survey } = await importTable(UNKNOWN, { choice: { mapping: MAPPING } });
    expect(records.map(({ count }) => count)).toEqual([known(3), known(4)]);
    expect(survey).toMatchObject({ origin: 'chosen', mapping: MAPPING });
    const other = needMapping({ dep: 'territory', effectif: 'ignore', autres: 'count' });
    const changed = await importTable('dep;effectif;autres\n01;3;8\n', { choice: { mapping: other } });
    expect(changed.records).toMatchObject([{ count: known(8) }]);
  });

  it('is the one of a former import, whatever the order and case of the columns', async () => {
    const { records, survey, reasons } = await importTable('SITUATIONS;note;Zone admin\n3;x;01\n', {
      remembered: [needMapping({ autre: 'territory', nb: 'count' }), MAPPING],
    });
    expect(records).toMatchObject([{ departementCode: '01', count: known(3) }]);
    expect(survey?.origin).toBe('remembered');
    expect(survey?.mapping?.columns).toEqual([
      { header: 'SITUATIONS', role: 'count' },
      { header: 'note', role: 'ignore' },
      { header: 'Zone admin', role: 'territory' },
    ]);
    expect(reasons).toMatchObject({ 'columns-not-read': 1 });
  });

  it('is that of known headers, unless one was chosen before for these very headers', async () => {
    const text = 'dep;effectif;autres\n01;3;8\n';
    const wider = needMapping({ dep: 'territory', autres: 'count' });
    expect((await importTable(text, { remembered: [wider] })).survey?.origin).toBe('recognised');
    const same = needMapping({ dep: 'territory', effectif: 'ignore', autres: 'count' });
    const { survey, records } = await importTable(text, { remembered: [same] });
    expect(survey?.origin).toBe('remembered');
    expect(records).toMatchObject([{ count: known(8) }]);
  });

  it('is refused with its reason when it does not fit the file or says too little', async () => {
    const elsewhere = await importTable('a;b\n01;3\n', { choice: { mapping: MAPPING } });
    expect(elsewhere.outcome.failures).toMatchObject([
      { code: 'mapping-does-not-fit', details: { column: 'zone admin' } },
    ]);
    const rate = needMapping({ 'zone admin': 'territory', situations: 'rate' });
    const ratio = await importTable(UNKNOWN, { choice: { mapping: rate } });
    expect(ratio.outcome.failures).toMatchObject([
      { code: 'rate-without-denominator', details: { column: 'situations' } },
    ]);
    expect(ratio.survey?.mapping?.columns).toEqual(rate.columns);
  });

  it('does not matter for a file left aside, which is told', async () => {
    const { outcome, reasons } = await importTable(UNKNOWN, { choice: { kind: 'ignored' } });
    expect(outcome.failures).toEqual([]);
    expect(reasons).toEqual({ 'file-left-aside': 1 });
    expect(outcome.need).toBeNull();
  });

  it('is the suggestion once the user said that the file is a need table', async () => {
    const { survey, records } = await importTable(UNKNOWN, { choice: { kind: 'need-table' } });
    expect(survey?.origin).toBe('recognised');
    expect(records).toHaveLength(2);
  });

  it('survives the way to a worker and back', async () => {
    const { outcome } = await importTable(UNKNOWN, { choice: { mapping: MAPPING } });
    expect(structuredClone(outcome)).toEqual(outcome);
  });
});

describe('a table of several counts', () => {
  const WIDE = 'dep;enfants 2023;enfants 2024;adultes 2024\n01;3;<5;x\n31;;y;z\n';
  const column = (group: 'child' | 'adult', referenceDate: string) =>
    ({ role: 'count', fixed: { public: group, referenceDate } }) as const;
  const mapping: TableMapping = {
    ...needMapping({
      dep: 'territory',
      'enfants 2023': column('child', '2023'),
      'enfants 2024': column('child', '2024'),
      'adultes 2024': column('adult', '2024'),
    }),
    fixed: { source: 'MDPH' },
  };

  it('gives a record a count, and stays one row of the account', async () => {
    const { records, outcome, reasons } = await importTable(WIDE, { choice: { mapping } });
    expect(records).toEqual([
      { departementCode: '01', source: 'MDPH', public: 'child', referenceDate: '2023', count: known(3) },
      { departementCode: '01', source: 'MDPH', public: 'child', referenceDate: '2024', count: SUPPRESSED },
      { departementCode: '31', source: 'MDPH', public: 'child', referenceDate: '2023', count: MISSING },
    ]);
    expect(outcome.files[0]).toMatchObject({ read: 2, accepted: 2, warned: 2, rejected: 0 });
    expect(reasons).toMatchObject({ 'count-not-a-number': 3, 'count-suppressed-by-producer': 1 });
  });

  it('refuses a row none of whose counts can be read', async () => {
    const { outcome } = await importTable('dep;enfants 2023;enfants 2024;adultes 2024\n01;a;b;d\n', {
      choice: { mapping },
    });
    expect(outcome.files[0]).toMatchObject({ read: 1, accepted: 0, rejected: 1 });
    expect(outcome.ledger[0]).toMatchObject({ column: 'enfants 2023', value: 'a' });
  });

  it('names sources after the columns that nothing else tells apart', async () => {
    const { records, reasons } = await importTable('dep;IME;SESSAD\n01;3;4\n', {
      choice: { mapping: needMapping({ dep: 'territory', IME: 'count', SESSAD: 'count' }) },
    });
    expect(records.map(({ source, count }) => [source, count])).toEqual([
      ['IME', known(3)],
      ['SESSAD', known(4)],
    ]);
    expect(reasons).toMatchObject({ 'source-named-after-column': 1 });
  });
});

describe('a rate with its denominator', () => {
  const mapping = needMapping({
    dep: 'territory',
    taux: { role: 'rate', fixed: { ratePer: 1000 } },
    pop: 'denominator',
  });

  it('becomes an estimated count: rate × denominator ÷ base', async () => {
    const { records, reasons } = await importTable(
      'dep;taux;pop\n01;2,5;12 000\n31;s;8000\n59;3;nc\n974;1;5000\n2A;abc;10\n',
      { choice: { mapping } },
    );
    expect(records.map(({ departementCode, count }) => [departementCode, count])).toEqual([
      ['01', estimated(30)],
      ['31', SUPPRESSED],
      ['974', estimated(5)],
    ]);
    expect(reasons).toMatchObject({
      'count-from-rate': 2,
      'denominator-not-a-number': 1,
      'rate-not-a-number': 1,
    });
  });

  it('is summed by département as counts are', async () => {
    const { records } = await importTable('dep;taux;pop\n01053;10;1000\n01004;20;2000\n', {
      choice: { mapping },
    });
    expect(records).toMatchObject([{ departementCode: '01', count: estimated(50) }]);
  });
});

describe('territories of a table', () => {
  it('are skipped when they sum others up: France, régions, sub-totals', async () => {
    const { outcome, reasons } = await importTable(
      'dep;effectif\n01;3\nTotal Région R1;3\nSous-total;4\nRégion R1;3\nFrance entière;9\nDOM;9\n',
    );
    expect(outcome.files[0]).toMatchObject({ accepted: 1, skipped: 5, rejected: 0 });
    expect(reasons).toMatchObject({ 'total-row': 5 });
    const corse = await importTable('dep;effectif\n01;3\nCorse;3\n');
    expect(corse.outcome.files[0]).toMatchObject({ accepted: 1, skipped: 0, rejected: 1 });
  });

  it('are skipped when the total is said in another column', async () => {
    const { outcome, reasons } = await importTable('dep;source;effectif\n01;SI;3\n;Total SI;3\n');
    expect(outcome.files[0]).toMatchObject({ accepted: 1, skipped: 1, rejected: 0 });
    expect(reasons).toMatchObject({ 'total-row': 1 });
  });

  it('are joined by name for sure, or left to the user with candidates', async () => {
    const { records, reasons, outcome } = await importTable(
      'nom de la commune;effectif\nToulouse;3\nBOURG EN BRESSE;4\nToulouze;5\n',
      { choice: { mapping: needMapping({ 'nom de la commune': 'territory', effectif: 'count' }) } },
    );
    expect(records.map(({ departementCode, count }) => [departementCode, count])).toEqual([
      ['31', known(3)],
      ['01', known(4)],
    ]);
    expect(reasons).toMatchObject({ 'territory-to-check': 1 });
    const [match] = outcome.matches;
    expect(match?.review).toMatchObject({ rows: 3, resolvedRows: 2 });
    expect(match?.review.unresolved).toMatchObject([
      { text: 'Toulouze', rows: 1, candidates: [{ territory: { code: '31555' } }] },
    ]);
  });

  it('are those the user gave, from then on', async () => {
    const mapping = {
      ...needMapping({ commune: 'territory', effectif: 'count' }),
      territoryRepairs: { Toulouze: '31555' },
    };
    const { records, reasons } = await importTable('commune;effectif\nToulouze;5\nconstructor;1\n', {
      choice: { mapping },
    });
    expect(records).toMatchObject([{ departementCode: '31', count: known(5) }]);
    expect(reasons).toMatchObject({ 'territory-repaired-by-user': 1, 'territory-to-check': 1 });
  });

  it('may be an EPCI, which gives the départements it lies across no count', async () => {
    const context = smallContext();
    const epcis = ['200000172', '200000438', null, '200000438', null] as (EpciCode | null)[];
    const communes = {
      ...context.communes,
      epciCodes: epcis,
      epciNames: new Map([
        ['200000172' as EpciCode, 'CA du Bassin'],
        ['200000438' as EpciCode, 'CC à cheval'],
      ]),
    };
    const { records, reasons } = await importTable('epci;effectif\n200000172;6\n200000438;7\n', {
      choice: { mapping: needMapping({ epci: 'territory', effectif: 'count' }) },
      context: { ...context, communes },
    });
    expect(records.map(({ departementCode, count }) => [departementCode, count])).toEqual([
      ['01', known(6)],
      ['2A', MISSING],
      ['31', MISSING],
    ]);
    expect(reasons).toMatchObject({ 'epci-across-kept-whole': 1 });
  });

  it('of a former division go to the communes of today, two merged ones adding up', async () => {
    const entry = (formerCode: string, ...targets: readonly (readonly [string, number])[]) => ({
      formerCode,
      formerName: null,
      kind: 'former-code' as const,
      targets: targets.map(([code, share]) => ({ code: code as never, share })),
    });
    const crosswalk: CommuneCrosswalk = {
      id: 'test',
      fromYear: null,
      toYear: 2026,
      entries: [
        entry('31900', ['31555', 1]),
        entry('31901', ['31555', 1]),
        entry('01902', ['01053', 0.25], ['31555', 0.75]),
      ],
      provenance: smallContext().communes.provenance,
    };
    const { records, reasons, outcome } = await importTable(
      'code commune;effectif\n31900;3\n31901;4\n31555;10\n31900;9\n97411;2\n',
      { context: { ...smallContext(), loadFormerCommunes: () => Promise.resolve(crosswalk) } },
    );
    expect(records.map(({ departementCode, count }) => [departementCode, count])).toEqual([
      ['31', known(17)],
      ['974', known(2)],
    ]);
    expect(reasons).toMatchObject({ 'commune-moved': 2, 'duplicate-row': 1, 'communes-moved-in-table': 1 });
    expect(outcome.matches[0]?.moves?.rows).toMatchObject({ moved: 3, unchanged: 2 });
    const split = await importTable('code commune;effectif\n01902;100\n', {
      context: { ...smallContext(), loadFormerCommunes: () => Promise.resolve(crosswalk) },
    });
    expect(split.records.map(({ departementCode, count }) => [departementCode, count])).toEqual([
      ['01', estimated(25)],
      ['31', estimated(75)],
    ]);
    expect(split.reasons).toMatchObject({ 'commune-split': 1 });
  });
});

describe('dates and publics of a table', () => {
  it('are read as French offices write them, what a column says winning over what is fixed', async () => {
    const mapping: TableMapping = {
      ...needMapping({ dep: 'territory', nb: 'count', quand: 'date', qui: 'public' }),
      fixed: { referenceDate: '2020', public: 'adult', source: 'SI' },
    };
    const { records } = await importTable(
      'dep;nb;quand;qui\n01;1;31 décembre 2024;Enfants\n31;2;;\n59;3;1er janvier 2023;20-59 ans\n',
      { choice: { mapping } },
    );
    expect(records.map(({ referenceDate, public: group }) => [referenceDate, group])).toEqual([
      ['2024-12-31', 'child'],
      ['2020', 'adult'],
      ['2023-01-01', 'adult'],
    ]);
  });
});

describe('any mapped table', () => {
  const place = fc.constantFrom('01', '1', '31555', '97411', 'Toulouse', 'Total', '59', 'XX', '01053');
  const count = fc.constantFrom('3', '12', '<5', 'nd', '1 200', '7', '-3', '0');
  const date = fc.constantFrom('2024', '30/06/2024', '2023', '31/02/2024');
  const group = fc.constantFrom('enfants', 'adultes', 'tous', 'chats');
  const rows = fc.array(fc.tuple(place, count, count, date, group), { minLength: 3, maxLength: 15 });
  const HEADERS = ['lieu', 'nb a', 'nb b', 'quand', 'qui'];
  const mapping: TableMapping = {
    ...needMapping({
      lieu: 'territory',
      'nb a': { role: 'count', fixed: { source: 'A' } },
      'nb b': { role: 'count', fixed: { source: 'B' } },
      quand: 'date',
      qui: 'public',
    }),
  };
  const orders = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });

  it('gives the same data whatever the order of its columns, every row accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(rows, orders, async (table, order) => {
        const text = (columns: readonly number[]) =>
          [HEADERS, ...table].map((cells) => columns.map((column) => cells[column]).join(';')).join('\n');
        const [straight, shuffled] = await Promise.all(
          [[0, 1, 2, 3, 4], order].map((columns) => importTable(text(columns), { choice: { mapping } })),
        );
        expect(shuffled?.records).toEqual(straight?.records);
        const [report] = straight?.outcome.files ?? [];
        expect(shuffled?.outcome.files[0]).toEqual(report);
        expect(report?.read).toBe(
          (report?.accepted ?? NaN) + (report?.rejected ?? NaN) + (report?.skipped ?? NaN),
        );
      }),
      { numRuns: 60 },
    );
  });
});
