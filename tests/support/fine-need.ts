import { known, type MeasuredValue, MISSING } from '@/domain/measure';
import {
  type FineNeed,
  NEED_PUBLICS,
  type NeedDataset,
  type NeedPublic,
  type NeedRecord,
} from '@/domain/need';
import { type CommuneCode, departementOfCommune, type EpciCode } from '@/domain/territory';
import { communesOf } from './communes-of';

/** Communes of three départements of two régions: EPCI 200000001 lies across Nord and Pas-de-Calais. */
export const FINE_COMMUNES = communesOf([
  ['01001', '200000002', 500],
  ['01002', '200000003', 400],
  ['01003', '200000003', 600],
  ['59001', '200000001', 300],
  ['59002', '200000001', 100],
  ['59003', '200000004', 900],
  ['62001', '200000001', 600],
  ['62002', '200000005', 700],
]);

/** Régions of the départements of {@link FINE_COMMUNES}. */
export const FINE_REGIONS = { 32: ['59', '62'], 84: ['01'] } as const;

/** Counts of one public by commune, in the order of {@link FINE_COMMUNES}; `null` where nothing is said. */
export type CommuneCounts = readonly (MeasuredValue | number | null)[];

function valueOf(count: CommuneCounts[number]): MeasuredValue | null {
  return typeof count === 'number' ? known(count) : count;
}

function sumOf(counts: readonly MeasuredValue[]): MeasuredValue {
  const hidden = counts.find(({ status }) => status === 'suppressed');
  if (hidden !== undefined) return hidden;
  let sum = 0;
  for (const count of counts) {
    if (count.status !== 'known') return MISSING;
    sum += count.value;
  }
  return known(sum);
}

/** A need counted by commune, with the sums of its départements, as an import gives it. */
export function fineNeedOf(
  publics: Readonly<Partial<Record<NeedPublic, CommuneCounts>>>,
  communes = FINE_COMMUNES,
): NeedDataset {
  const territories = communes.codes.map((code, rank) => ({
    level: 'commune' as const,
    code,
    epci: communes.epciCodes[rank] ?? null,
  }));
  const series: FineNeed['series'] = NEED_PUBLICS.flatMap((group) => {
    const counts = publics[group];
    if (counts === undefined) return [];
    return [
      {
        source: 'Liste',
        public: group,
        referenceDate: '2025-12-31',
        counts: counts.map(valueOf),
        largest: counts.map(() => null),
      },
    ];
  });
  return {
    kind: 'need',
    id: 'liste',
    name: 'Liste',
    provenance: { id: 'liste', source: 'Liste', date: '2025-12-31', licence: null, status: 'user' },
    records: series.flatMap(({ public: group, counts }) => recordsOf(group, counts, communes.codes)),
    fine: { territories, epcis: epcisOf(communes), series },
  };
}

function recordsOf(
  group: NeedPublic,
  counts: readonly (MeasuredValue | null)[],
  codes: readonly CommuneCode[],
): readonly NeedRecord[] {
  const departements = [...new Set(codes.map(departementOfCommune))];
  return departements.flatMap((departementCode) => {
    const told = codes.flatMap((code, rank) => {
      const count = counts[rank] ?? null;
      return departementOfCommune(code) === departementCode && count !== null ? [count] : [];
    });
    if (told.length === 0) return [];
    const largest = Math.max(...told.map((count) => (count.status === 'known' ? count.value : 0)));
    const record = { departementCode, source: 'Liste', public: group, count: sumOf(told) };
    return [{ ...record, largestContribution: largest, referenceDate: '2025-12-31' }];
  });
}

function epcisOf({ codes, epciCodes }: typeof FINE_COMMUNES): FineNeed['epcis'] {
  const members = new Map<EpciCode, Set<ReturnType<typeof departementOfCommune>>>();
  codes.forEach((code, rank) => {
    const epci = epciCodes[rank] ?? null;
    if (epci === null) return;
    members.set(epci, (members.get(epci) ?? new Set()).add(departementOfCommune(code)));
  });
  return [...members].map(([code, departements]) => ({ code, departements: [...departements] }));
}
