import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, type MeasuredValue, MISSING, numberOf, SUPPRESSED } from '@/domain/measure';
import {
  type FineNeed,
  type FineTerritory,
  joinNeed,
  needListsOf,
  needProvenance,
  type NeedDataset,
  type NeedRecord,
} from '@/domain/need';
import {
  type CommuneCode,
  type DepartementCode,
  departementOfCommune,
  type EpciCode,
} from '@/domain/territory';

const dep = (code: string) => code as DepartementCode;
const epci = (code: string) => code as EpciCode;

/** Two EPCI: one in the Ain, one across the Ain and the Haute-Garonne. */
const WITHIN = epci('200000001');
const ACROSS = epci('200000002');
const EPCIS = [
  { code: WITHIN, departements: [dep('01')] },
  { code: ACROSS, departements: [dep('01'), dep('31')] },
];
const COMMUNES: Readonly<Record<string, readonly FineTerritory[]>> = {
  '01': [
    { level: 'commune', code: '01001' as CommuneCode, epci: WITHIN },
    { level: 'commune', code: '01002' as CommuneCode, epci: ACROSS },
  ],
  '31': [
    { level: 'commune', code: '31001' as CommuneCode, epci: ACROSS },
    { level: 'commune', code: '31002' as CommuneCode, epci: null },
  ],
  '2A': [{ level: 'commune', code: '2A004' as CommuneCode, epci: null }],
};

type Cell = readonly [source: string, date: string | null, code: string];
/** What a file says of a département: a count, its communes, or EPCI. */
type Told = MeasuredValue | { readonly communes: readonly (MeasuredValue | null)[] };

interface Said {
  readonly cell: Cell;
  readonly told: Told;
}

function sumOf(counts: readonly (MeasuredValue | null)[]): MeasuredValue {
  const told = counts.filter((count) => count !== null);
  if (told.some(({ status }) => status === 'suppressed')) return SUPPRESSED;
  const numbers = told.map(numberOf).filter((count) => count !== undefined);
  return numbers.length < told.length ? MISSING : known(numbers.reduce((sum, count) => sum + count, 0));
}

/** What a file gives: its records, and its communes where it has some. */
function file(name: string, said: readonly Said[], acrossOf: readonly Said[] = []): NeedDataset {
  const fineCells: {
    readonly cell: Cell;
    readonly territory: FineTerritory;
    readonly count: MeasuredValue;
  }[] = [];
  const records = said.map(({ cell, told }): NeedRecord => {
    const [source, referenceDate, code] = cell;
    const record = { source, referenceDate, public: 'child', departementCode: dep(code) } as const;
    if ('status' in told) return { ...record, count: told };
    told.communes.forEach((count, rank) => {
      const territory = COMMUNES[code]?.[rank];
      if (count !== null && territory !== undefined) fineCells.push({ cell, territory, count });
    });
    return { ...record, count: sumOf(told.communes) };
  });
  for (const { cell, told } of acrossOf)
    if ('status' in told) fineCells.push({ cell, territory: { level: 'epci', code: ACROSS }, count: told });
  const fine = fineOf(fineCells);
  const provenance = { id: name, source: name, date: null, licence: null, status: 'user' } as const;
  return { kind: 'need', id: name, name, provenance, records, ...(fine && { fine }) };
}

function fineOf(
  cells: readonly { readonly cell: Cell; readonly territory: FineTerritory; readonly count: MeasuredValue }[],
): FineNeed | undefined {
  if (cells.length === 0) return undefined;
  const territories = [...new Map(cells.map(({ territory }) => [territory.code, territory])).values()].sort(
    (left, right) => (left.code < right.code ? -1 : 1),
  );
  const series = [...new Set(cells.map(({ cell: [source, date] }) => JSON.stringify([source, date])))];
  return {
    territories,
    epcis: EPCIS,
    series: series.map((key) => {
      const ofSeries = cells.filter(({ cell: [source, date] }) => JSON.stringify([source, date]) === key);
      const [source, referenceDate] = JSON.parse(key) as [string, string | null];
      const counts = territories.map(
        ({ code }) => ofSeries.find(({ territory }) => territory.code === code)?.count ?? null,
      );
      return { source, public: 'child', referenceDate, counts, largest: counts.map(() => null) };
    }),
  };
}

/** Counts by « source date territory ». */
function readAll(need: NeedDataset): Readonly<Record<string, MeasuredValue>> {
  const records = need.records.map((record) => [
    `${record.source} ${String(record.referenceDate)} ${record.departementCode}`,
    record.count,
  ]);
  const fine = (need.fine?.series ?? []).flatMap(({ source, referenceDate, counts }) =>
    counts.flatMap((count, rank) =>
      count === null
        ? []
        : [[`${source} ${String(referenceDate)} ${need.fine?.territories[rank]?.code ?? ''}`, count]],
    ),
  );
  return Object.fromEntries([...records, ...fine]) as Record<string, MeasuredValue>;
}

const waiting = (date: string | null, code: string, told: Told): Said => ({
  cell: ['Attente', date, code],
  told,
});

describe('needs that meet others', () => {
  it('stand where they speak, and leave the rest', () => {
    const january = file('janvier', [
      waiting('2025-01', '01', known(10)),
      waiting('2025-01', '31', known(40)),
      waiting('2025-01', '2A', known(7)),
    ]);
    const march = file('mars', [
      { cell: ['Orientations', '2025-03', '31'], told: known(90) },
      waiting('2025-01', '31', known(44)),
      waiting('2025-01', '2A', MISSING),
    ]);
    const { need, account } = joinNeed(january, march);
    expect(readAll(need)).toEqual({
      'Attente 2025-01 01': known(10),
      'Attente 2025-01 31': known(44),
      'Attente 2025-01 2A': known(7),
      'Orientations 2025-03 31': known(90),
    });
    expect(account).toEqual({
      added: 1,
      replaced: 1,
      kept: 2,
      unnamed: 1,
      leftBlank: 1,
      lessFine: 0,
      leftOut: 0,
    });
    expect(needProvenance(need, { source: 'Orientations' }).map(({ id }) => id)).toEqual(['mars']);
    expect(needProvenance(need, { source: 'Attente' }).map(({ id }) => id)).toEqual(['janvier', 'mars']);
  });

  it('are told by département where the newest says no more, and a département is of one file alone', () => {
    const fine = file('fin', [
      waiting(null, '01', { communes: [known(4), known(6)] }),
      waiting(null, '31', { communes: [known(5), null] }),
    ]);
    const { need, account } = joinNeed(fine, file('total', [waiting(null, '01', known(12))]));
    expect(readAll(need)).toEqual({
      'Attente null 01': known(12),
      'Attente null 31': known(5),
      'Attente null 31001': known(5),
    });
    expect(need.fine?.territories.map(({ code }) => code)).toEqual(['31001']);
    expect(account).toMatchObject({ added: 0, replaced: 1, kept: 1, lessFine: 1 });
    const one = joinNeed(need, file('un', [waiting(null, '31', { communes: [null, known(2)] })]));
    expect(readAll(one.need)).toEqual({
      'Attente null 01': known(12),
      'Attente null 31': known(2),
      'Attente null 31002': known(2),
    });
  });

  it('let an EPCI across départements go when one of them is told anew, or its communes stay', () => {
    const blank = [waiting(null, '01', MISSING), waiting(null, '31', MISSING)];
    const epcis = file('epci', blank, [waiting(null, ACROSS, known(30))]);
    const ain = file('ain', [waiting(null, '01', { communes: [known(4), known(6)] })]);
    const after = joinNeed(epcis, ain);
    expect(readAll(after.need)).toEqual({
      'Attente null 01': known(10),
      'Attente null 01001': known(4),
      'Attente null 01002': known(6),
    });
    expect(after.account).toMatchObject({ added: 1, replaced: 0, kept: 0, leftOut: 1 });
    const before = joinNeed(ain, epcis);
    expect(readAll(before.need)).toEqual(readAll(after.need));
    expect(before.account).toMatchObject({ added: 0, kept: 1, leftBlank: 1, leftOut: 1 });
  });

  it('keep an EPCI across départements, which have no count of their own beside it', () => {
    const blank = [waiting(null, '01', MISSING), waiting(null, '31', MISSING)];
    const epcis = file('epci', blank, [waiting(null, ACROSS, known(30))]);
    const { need } = joinNeed(epcis, file('corse', [waiting(null, '2A', known(7))]));
    expect(readAll(need)).toEqual({
      'Attente null 01': MISSING,
      'Attente null 31': MISSING,
      [`Attente null ${ACROSS}`]: known(30),
      'Attente null 2A': known(7),
    });
  });

  it('are those that come when nothing else is left', () => {
    const first = file('un', [waiting('2025', '01', known(1))]);
    const second = file('deux', [waiting('2025', '01', known(2))]);
    expect(joinNeed(first, second).need).toBe(second);
    expect(joinNeed(first, file('vide', [waiting('2025', '01', MISSING)])).need).toBe(first);
  });
});

const count = fc.oneof(
  fc.nat(50).map((people): MeasuredValue => known(people)),
  fc.constant(MISSING),
  fc.constant(SUPPRESSED),
);
const series = fc
  .constantFrom(...(['Attente', 'Orientations'] as const))
  .chain((source) =>
    fc.constantFrom(...(['2024', '2025', null] as const)).map((date) => [source, date] as const),
  );
const saidOf = ([source, date]: readonly [string, string | null], code: string) => {
  const [first, ...others] = (COMMUNES[code] ?? []).map((_, rank) => (rank === 0 ? count : fc.option(count)));
  const communes = fc.tuple(first ?? count, ...others).map((counts) => ({ communes: counts }));
  return fc.oneof(count, communes).map((told): Said => ({ cell: [source, date, code], told }));
};
/** What a file says in one series: its départements, or the EPCI across two of them, which leaves these without a count. */
const saidInSeries = series.chain((id) =>
  fc.oneof(
    fc
      .subarray(['01', '31', '2A'], { minLength: 1 })
      .chain((codes) => fc.tuple(...codes.map((code) => saidOf(id, code))))
      .map((said) => ({ said, across: [] as readonly Said[] })),
    count.map((told) => ({
      said: ['01', '31'].map((code): Said => ({ cell: [...id, code], told: MISSING })),
      across: [{ cell: [...id, ACROSS] as Cell, told }],
    })),
  ),
);
const fileSaid = fc.uniqueArray(saidInSeries, {
  minLength: 1,
  maxLength: 3,
  selector: ({ said }) => JSON.stringify(said[0]?.cell.slice(0, 2)),
});
const files = fc.array(fileSaid, { minLength: 2, maxLength: 5 }).map((all) =>
  all.map((parts, rank) =>
    file(
      `f${String(rank)}`,
      parts.flatMap(({ said }) => said),
      parts.flatMap(({ across }) => across),
    ),
  ),
);

const joinAll = (all: readonly NeedDataset[]) => all.reduce((held, brought) => joinNeed(held, brought).need);

const isWithin = (code: string) => code !== ACROSS && code.length > 2;

/** What a file says of a département and of its communes, as the texts of {@link readAll}. */
function ofDepartement(
  need: NeedDataset,
  [source, date, code]: Cell,
): Readonly<Record<string, MeasuredValue>> {
  const start = `${source} ${String(date)} `;
  return Object.fromEntries(
    Object.entries(readAll(need)).filter(([key]) => {
      const territory = key.slice(start.length);
      if (!key.startsWith(start)) return false;
      return (
        territory === code || (isWithin(territory) && departementOfCommune(territory as CommuneCode) === code)
      );
    }),
  );
}

function everyCell(all: readonly NeedDataset[]): readonly Cell[] {
  const cells = all.flatMap(({ records }) =>
    records.map(({ source, referenceDate, departementCode }): Cell => [
      source,
      referenceDate,
      departementCode,
    ]),
  );
  return [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()];
}

const cellOf = (
  { source, referenceDate }: Pick<NeedRecord, 'source' | 'referenceDate'>,
  code: string,
): Cell => [source, referenceDate, code];
const speaks = (said: Readonly<Record<string, MeasuredValue>>) =>
  Object.values(said).some(({ status }) => status !== 'missing');

const hasCount = (need: NeedDataset, [source, date, code]: Cell) =>
  (readAll(need)[`${source} ${String(date)} ${code}`] ?? MISSING).status !== 'missing';

describe('any needs that meet', () => {
  it('say of each département, in full, what the newest file that speaks of it says', () => {
    fc.assert(
      fc.property(files, (all) => {
        const joined = joinAll(all);
        for (const cell of everyCell(all)) {
          const told = all.map((one) => ofDepartement(one, cell)).filter(speaks);
          const said = ofDepartement(joined, cell);
          if (told.length === 0) expect(speaks(said)).toBe(false);
          else expect(said).toEqual(told.at(-1));
        }
      }),
    );
  });

  it('name each territory once, in the order of the codes, and those alone of which a series says something', () => {
    fc.assert(
      fc.property(files, (all) => {
        const { fine } = joinAll(all);
        if (fine === undefined) return;
        const codes = fine.territories.map(({ code }) => String(code));
        expect(codes).toEqual([...new Set(codes)].sort());
        for (const { counts, largest } of fine.series)
          expect([counts.length, largest.length]).toEqual([codes.length, codes.length]);
        codes.forEach((_, rank) =>
          expect(fine.series.some(({ counts }) => counts[rank] !== null)).toBe(true),
        );
      }),
    );
  });

  it('keep every département the sum of its communes, and no EPCI across beside its communes', () => {
    fc.assert(
      fc.property(files, (all) => {
        const joined = joinAll(all);
        for (const cell of everyCell(all)) {
          const { [`${cell[0]} ${String(cell[1])} ${cell[2]}`]: whole, ...communes } = ofDepartement(
            joined,
            cell,
          );
          const counts = Object.values(communes);
          if (counts.length > 0) expect(whole).toEqual(sumOf(counts));
          const start = `${cell[0]} ${String(cell[1])} `;
          const isAcross = `${start}${ACROSS}` in readAll(joined);
          if (isAcross)
            for (const code of ['01002', '31001']) expect(readAll(joined)).not.toHaveProperty([start + code]);
        }
      }),
    );
  });

  it('name the file of each count, and are made again from those files alone', () => {
    fc.assert(
      fc.property(files, (all) => {
        const joined = joinAll(all);
        const lists = needListsOf(joined);
        for (const { id, told } of lists)
          for (const { source, referenceDate, departements } of told)
            for (const code of departements) {
              const given = all.find((one) => one.id === id);
              const cell: Cell = [source, referenceDate, code];
              expect(given && ofDepartement(given, cell)).toEqual(ofDepartement(joined, cell));
            }
        const again = lists
          .map(({ id }) => all.find((one) => one.id === id))
          .filter((one) => one !== undefined);
        expect(joinAll(again)).toEqual(joined);
      }),
      { numRuns: 500 },
    );
  });

  it('count what is added, replaced and kept', () => {
    fc.assert(
      fc.property(files, ([held, brought]) => {
        if (held === undefined || brought === undefined) return;
        const { need, account } = joinNeed(held, brought);
        const told = (of: NeedDataset) =>
          needListsOf(of)
            .flatMap((list) => list.told)
            .flatMap((series) => [
              ...series.departements.filter((code) => speaks(ofDepartement(of, cellOf(series, code)))),
              ...series.epcis.filter((code) => hasCount(of, cellOf(series, code))),
            ]).length;
        expect(account.added + account.replaced + account.kept).toBe(told(need));
        expect(account.replaced + account.kept + account.leftOut).toBeGreaterThanOrEqual(told(held));
      }),
    );
  });
});
