import { describe, expect, it } from 'vitest';
import { estimated, known, MISSING, SUPPRESSED } from '@/domain/measure';
import type { EpciCode } from '@/domain/territory';
import { importFiles } from '@/ingest';
import type { CommuneCrosswalk } from '@/ingest/cog';
import { countsByReason, quietHooks, smallContext, sourceFile } from '../support/source-files';

const INSIDE = '200000172' as EpciCode;
const ACROSS = '200000438' as EpciCode;
const OTHER = '200000925' as EpciCode;

/** EPCI of the communes of the small directory: 2A004 and 31555, of two départements, share one. */
function nested(crosswalk?: CommuneCrosswalk) {
  const context = smallContext();
  const { codes } = context.communes;
  const epciOf: Readonly<Record<string, EpciCode>> = {
    '01053': INSIDE,
    '2A004': ACROSS,
    '31555': ACROSS,
    '97411': OTHER,
  };
  const communes = {
    ...context.communes,
    epciCodes: codes.map((code) => epciOf[code] ?? null),
    epciNames: new Map([
      [INSIDE, 'CA du Bassin'],
      [ACROSS, 'CC à cheval'],
      [OTHER, 'Métropole'],
    ]),
  };
  const loadFormerCommunes = crosswalk === undefined ? undefined : () => Promise.resolve(crosswalk);
  return { ...context, communes, ...(loadFormerCommunes && { loadFormerCommunes }) };
}

async function importTable(text: string, crosswalk?: CommuneCrosswalk) {
  const outcome = await importFiles(
    { files: [sourceFile('t.csv', text)], choices: { files: {}, remembered: [] } },
    nested(crosswalk),
    quietHooks(),
  );
  return { need: outcome.need, reasons: countsByReason(outcome, 't.csv'), account: outcome.files[0] };
}

describe('a need counted by commune', () => {
  it('is kept by commune beside the sums of départements', async () => {
    const { need, account } = await importTable(
      'code commune;public;effectif\n31555;enfants;9\n01053;enfants;4\n31555;adultes;2\n99999;enfants;1\n',
    );
    expect(account).toMatchObject({ read: 4, accepted: 3, rejected: 1 });
    expect(need?.records.map(({ departementCode, count }) => [departementCode, count])).toEqual([
      ['31', known(9)],
      ['01', known(4)],
      ['31', known(2)],
    ]);
    expect(need?.fine?.territories).toEqual([
      { level: 'commune', code: '01053', epci: INSIDE },
      { level: 'commune', code: '31555', epci: ACROSS },
    ]);
    expect(need?.fine?.series.map((series) => [series.public, series.counts])).toEqual([
      ['child', [known(4), known(9)]],
      ['adult', [null, known(2)]],
    ]);
    expect(need?.fine?.epcis).toEqual([
      { code: INSIDE, departements: ['01'] },
      { code: ACROSS, departements: ['2A', '31'] },
    ]);
  });

  it('keeps what the producer hides and does not know, and leaves a commune of no directory to its département', async () => {
    const { need } = await importTable('code commune;effectif\n31555;<5\n01053;nd\n01999;6\n97411;7\n');
    expect(need?.fine?.series[0]?.counts).toEqual([MISSING, SUPPRESSED, known(7)]);
    expect(need?.records.map(({ departementCode, count }) => [departementCode, count])).toEqual([
      ['31', SUPPRESSED],
      ['01', MISSING],
      ['974', known(7)],
    ]);
  });

  it('follows former communes to those of today, shares of one being estimates', async () => {
    const { need } = await importTable('code commune;effectif\n31555;2\n31900;3\n01902;8\n', {
      id: 'test',
      provenance: { id: 'test', source: 'test', date: null, licence: null, status: 'user' },
      fromYear: null,
      toYear: 2026,
      entries: [
        {
          formerCode: '31900',
          formerName: null,
          kind: 'former-code',
          targets: [{ code: '31555' as never, share: 1 }],
        },
        {
          formerCode: '01902',
          formerName: null,
          kind: 'former-code',
          targets: [
            { code: '01053' as never, share: 0.25 },
            { code: '31555' as never, share: 0.75 },
          ],
        },
      ],
    });
    // 31555 has its own 2, the 3 of 31900, and three quarters of the 8 of 01902.
    expect(need?.fine?.series[0]?.counts).toEqual([estimated(2), estimated(11)]);
  });

  it('tells the largest contributor of a commune only where the file names several', async () => {
    const { need } = await importTable(
      'code commune;établissement;effectif\n31555;IME A;9\n31555;IME B;4\n01053;IME C;6\n',
    );
    expect(need?.fine?.series[0]?.largest).toEqual([6, 9]);
    const { need: unnamed } = await importTable('code commune;effectif\n31555;9\n01053;6\n');
    expect(unnamed?.fine?.series[0]?.largest).toEqual([null, null]);
  });

  it('has no finer counts where the file counts départements', async () => {
    const { need } = await importTable('dep;effectif\n31;9\n');
    expect(need).not.toHaveProperty('fine');
  });
});

describe('a need counted by EPCI', () => {
  it('is kept for an EPCI across départements, which are left without a count, and shared out among none', async () => {
    const { need, reasons, account } = await importTable(
      'epci;effectif\n200000172;6\n200000438;7\n200000000;1\n',
    );
    expect(account).toMatchObject({ read: 3, accepted: 2, rejected: 1, warned: 1 });
    expect(reasons).toMatchObject({ 'epci-across-kept-whole': 1 });
    expect(need?.fine?.territories).toEqual([
      { level: 'epci', code: INSIDE },
      { level: 'epci', code: ACROSS },
    ]);
    expect(need?.fine?.series[0]?.counts).toEqual([known(6), known(7)]);
    expect(need?.records.map(({ departementCode, count }) => [departementCode, count])).toEqual([
      ['01', known(6)],
      ['2A', MISSING],
      ['31', MISSING],
    ]);
  });
});
