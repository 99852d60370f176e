import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  buildCogIndex,
  type CommuneCrosswalk,
  moveRegionToCurrentCog,
  moveToCurrentCog,
  readSuppliedCrosswalk,
  reportCogMoves,
} from '@/ingest/cog';
import { decodeCommunesPack, decodeFormerCommunesPack, decodeFrancePack } from '@/ingest/packs';

function shipped(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../public/packs/${name}`, import.meta.url), 'utf8'));
}

const communes = decodeCommunesPack(shipped('communes.json'));
const formerCommunes = decodeFormerCommunesPack(shipped('former-communes.json'));
const index = buildCogIndex({ communes, crosswalks: [formerCommunes] });

function supplied(...lines: readonly string[]): CommuneCrosswalk {
  const rows = lines.map((line, position) => {
    const [formerCode = '', newCode = '', share = ''] = line.split(';');
    return { rowNumber: position + 2, formerCode, newCode, share };
  });
  const provenance = { id: 'mine', source: 'Mine', date: null, licence: null, status: 'user' } as const;
  const { crosswalk, issues } = readSuppliedCrosswalk({
    rows,
    id: 'mine',
    provenance,
    fromYear: 2015,
    toYear: 2020,
  });
  expect(issues).toEqual([]);
  return crosswalk;
}

const indexWith = (...lines: readonly string[]) =>
  buildCogIndex({ communes, crosswalks: [supplied(...lines), formerCommunes] });

describe('moving a commune code to the COG of today', () => {
  it('leaves a code of today as it is, even that of a commune that absorbed others', () => {
    expect(moveToCurrentCog('01004', index)).toEqual({ status: 'unchanged', code: '01004' });
    expect(moveToCurrentCog('01015', index)).toEqual({ status: 'unchanged', code: '01015' });
  });

  it.each([
    { formerCode: '59355', code: '59350', name: 'Lille', kind: 'associated', formerName: 'Lomme' },
    {
      formerCode: '78524',
      code: '78158',
      name: 'Le Chesnay-Rocquencourt',
      kind: 'delegated',
      formerName: 'Rocquencourt',
    },
    {
      formerCode: '75101',
      code: '75056',
      name: 'Paris',
      kind: 'arrondissement',
      formerName: 'Paris 1er Arrondissement',
    },
    { formerCode: '91182', code: '91228', name: 'Évry-Courcouronnes', kind: 'former-code', formerName: null },
    {
      formerCode: '14472',
      code: '14654',
      name: 'Saint-Pierre-en-Auge',
      kind: 'delegated',
      formerName: "L'Oudon",
    },
  ])('moves $formerCode to $code ($kind)', ({ code, name, ...former }) => {
    expect(moveToCurrentCog(former.formerCode, index)).toEqual({
      status: 'moved',
      ...former,
      targets: [{ code, name, share: 1 }],
    });
  });

  it('believes the delegated or associated commune where its source contradicts itself', () => {
    expect(moveToCurrentCog('55273', index)).toMatchObject({ targets: [{ code: '55386' }] });
    expect(moveToCurrentCog('60455', index)).toMatchObject({ targets: [{ code: '60694' }] });
  });

  it('leaves to the user a code that changed département: it is also a postal code', () => {
    expect(moveToCurrentCog('75001', index)).toEqual({
      status: 'unknown',
      formerCode: '75001',
      reason: 'departement-changed',
      possible: ['94002'],
    });
    expect(moveToCurrentCog('20200', index)).toMatchObject({ status: 'unknown', possible: ['2A200'] });
  });

  it.each(['', '99999', 'Lomme', '__proto__', '97701'])('knows nothing of %j', (code) => {
    expect(moveToCurrentCog(code, index)).toEqual({
      status: 'unknown',
      formerCode: code,
      reason: 'not-in-crosswalk',
      possible: [],
    });
  });

  it('answers for every former code it holds with communes of today', () => {
    for (const { formerCode } of formerCommunes.entries) {
      const move = moveToCurrentCog(formerCode, index);
      const reached =
        move.status === 'moved'
          ? move.targets.map(({ code }) => code)
          : move.status === 'unchanged'
            ? [move.code]
            : move.possible;
      expect(reached.length).toBeGreaterThan(0);
      expect(reached.every((code) => communes.codes[communes.positionOf(code) ?? -1] === code)).toBe(true);
    }
  });
});

describe('a crosswalk of the user', () => {
  it('splits a code in the shares it gives, even one that still exists', () => {
    const move = moveToCurrentCog('14712', indexWith('14712;14712;0,6', '14712;14666;0,4'));
    expect(move).toMatchObject({
      kind: 'supplied',
      targets: [
        { code: '14712', name: 'Troarn', share: 0.6 },
        { code: '14666', share: 0.4 },
      ],
    });
  });

  it('refuses to split when a share is missing, and says between which communes', () => {
    expect(moveToCurrentCog('14712', indexWith('14712;14712;0.6', '14712;14666;'))).toEqual({
      status: 'unknown',
      formerCode: '14712',
      reason: 'shares-unknown',
      possible: ['14712', '14666'],
    });
  });

  it('is carried further by the shipped one, and shares that meet are added', () => {
    const move = moveToCurrentCog(
      '59999',
      indexWith('59999;59355;0.25', '59999;59350;0.5', '59999;59009;0.25'),
    );
    expect(move).toMatchObject({
      targets: [
        { code: '59350', name: 'Lille', share: 0.75 },
        { code: '59009', share: 0.25 },
      ],
    });
  });

  it('goes before the shipped one', () => {
    expect(moveToCurrentCog('59355', indexWith('59355;59009'))).toMatchObject({
      kind: 'supplied',
      targets: [{ code: '59009', share: 1 }],
    });
  });

  it('may confirm a code that changed département', () => {
    expect(moveToCurrentCog('20200', indexWith('20200;2A200'))).toMatchObject({
      targets: [{ code: '2A200', share: 1 }],
    });
  });

  it('does not turn in circles, nor reach a commune that is not of today', () => {
    const circle = indexWith('01998;01999', '01999;01998');
    expect(moveToCurrentCog('01998', circle)).toMatchObject({
      status: 'unknown',
      reason: 'not-in-crosswalk',
    });
  });

  it('keeps shares that were rounded, made whole, and leaves out the rows it cannot use', () => {
    const provenance = { id: 'x', source: 'x', date: null, licence: null, status: 'user' } as const;
    const cells: readonly (readonly [string, string, string])[] = [
      ['1001', '01002', '.333'],
      ['1001', '1004', '0,333'],
      ['01001', '01005', '0.333'],
      ['01006', '01007', '0.5'],
      ['01006', '01008', '0.4'],
      ['Ain', '01002', '1'],
      ['01009', '20004', '1'],
      ['01009', '01010', '0'],
      ['01009', '01010', '60'],
      ['01009', '01010', '1'],
      ['01009', '01010', '1'],
    ];
    const { crosswalk, issues } = readSuppliedCrosswalk({
      rows: cells.map(([formerCode, newCode, share], row) => ({
        rowNumber: row + 2,
        formerCode,
        newCode,
        share,
      })),
      id: 'x',
      provenance,
      fromYear: null,
      toYear: 2026,
    });
    expect(crosswalk.entries.map(({ formerCode }) => formerCode)).toEqual(['01001', '01009']);
    expect(crosswalk.entries[0]?.targets.map(({ share }) => share)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(issues).toEqual([
      { rowNumber: 5, code: 'shares-not-whole' },
      { rowNumber: 6, code: 'shares-not-whole' },
      { rowNumber: 7, code: 'former-code-unreadable' },
      { rowNumber: 8, code: 'new-code-unreadable' },
      { rowNumber: 9, code: 'share-unreadable' },
      { rowNumber: 10, code: 'share-unreadable' },
      { rowNumber: 12, code: 'duplicate-row' },
    ]);
  });
});

describe('moving a région of before 2016', () => {
  const { region } = decodeFrancePack(shipped('france.json')).hierarchy;

  it('gives the région it merged into', () => {
    expect(moveRegionToCurrentCog('42')).toEqual({
      status: 'moved',
      formerCode: '42',
      formerName: 'Alsace',
      kind: 'merged-region',
      targets: [{ code: '44', name: 'Grand Est', share: 1 }],
    });
  });

  it('knows the sixteen merged ones, whose codes and targets agree with the directory', () => {
    const codes = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
    const moved = codes.flatMap((code) => {
      const move = moveRegionToCurrentCog(code);
      return move.status === 'moved' ? [move] : [];
    });
    expect(moved).toHaveLength(16);
    for (const { formerCode, targets } of moved) {
      expect(region.positionOf(formerCode)).toBeUndefined();
      const position = region.positionOf(targets[0]?.code ?? '') ?? -1;
      expect(region.territories[position]?.name).toBe(targets[0]?.name);
    }
  });
});

describe('the account of a change of vintage', () => {
  const rows = ['59355', '59350', '59355', '99999', '14712', '75001'].map((code, position) => ({
    rowNumber: position + 2,
    code,
  }));
  const people = (code: string) => communes.populations[communes.positionOf(code) ?? -1] ?? NaN;

  it('counts rows by what became of them, and the inhabitants concerned', () => {
    const report = reportCogMoves({ rows, index, tableYear: 2000 });
    expect(report).toMatchObject({ tableYear: 2000, currentYear: 2026 });
    expect(report.rows).toEqual({ read: 6, unchanged: 2, moved: 2, split: 0, unknown: 2 });
    expect(report.moves).toMatchObject([{ move: { formerCode: '59355' }, rows: 2, exampleRows: [2, 4] }]);
    expect(report.unknown.map(({ unknown, exampleRows }) => [unknown.reason, exampleRows])).toEqual([
      ['not-in-crosswalk', [5]],
      ['departement-changed', [7]],
    ]);
    expect(report.populationShare).toEqual({
      status: 'known',
      value: people('59350') / (people('59350') + people('14712')),
    });
  });

  it('counts split rows among the moved ones', () => {
    const split = indexWith('14712;14712;0.6', '14712;14666;0.4');
    const report = reportCogMoves({ rows, index: split, tableYear: null });
    expect(report.rows).toMatchObject({ moved: 3, split: 1, unchanged: 1 });
    expect(report.populationShare).toEqual({ status: 'known', value: 1 });
  });

  it('has no share of the population when no commune was recognised', () => {
    const report = reportCogMoves({ rows: [{ rowNumber: 2, code: 'x' }], index, tableYear: null });
    expect(report.populationShare).toEqual({ status: 'not-applicable' });
  });
});
