import type { Provenance } from '../measure';
import type { DepartementCode, EpciCode } from '../territory';
import { finePlacesOf } from './fine-places';
import type { NeedDataset, NeedRecord } from './need';

/** What tells counts of one territory apart: one source, one public, one date. */
export type NeedSeriesId = Pick<NeedRecord, 'source' | 'public' | 'referenceDate'>;

/** Where the counts of one series come from a list. */
export interface ToldSeries extends NeedSeriesId {
  /** Départements whose count, and those of their communes and EPCI, are the list's. */
  readonly departements: readonly DepartementCode[];
  /** EPCI across several départements whose count is the list's. */
  readonly epcis: readonly EpciCode[];
}

/** The needs that one import gave, and what of them a dataset still holds. */
export interface NeedList {
  readonly id: string;
  readonly name: string;
  readonly provenance: Provenance;
  readonly told: readonly ToldSeries[];
}

/** A text for one series. */
export function keyOfSeries({ source, public: group, referenceDate }: NeedSeriesId): string {
  return JSON.stringify([source, group, referenceDate]);
}

/** Sorts series by source, public and date, so that the same ones always come in the same order. */
export function compareSeries(left: NeedSeriesId, right: NeedSeriesId): number {
  const inText = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1);
  return (
    inText(left.source, right.source) ||
    inText(left.public, right.public) ||
    inText(left.referenceDate ?? '', right.referenceDate ?? '')
  );
}

/** The imports a dataset was put together from, oldest first: itself when it is one. */
export function needListsOf(need: NeedDataset): readonly NeedList[] {
  const { id, name, provenance } = need;
  return need.lists ?? [{ id, name, provenance, told: allTold(need) }];
}

function allTold({ records, fine }: NeedDataset): readonly ToldSeries[] {
  const told = new Map<string, NeedSeriesId & { departements: Set<DepartementCode>; epcis: Set<EpciCode> }>();
  const open = ({ source, public: group, referenceDate }: NeedSeriesId) => {
    const series = { source, public: group, referenceDate };
    const key = keyOfSeries(series);
    const held = told.get(key) ?? { ...series, departements: new Set(), epcis: new Set() };
    told.set(key, held);
    return held;
  };
  for (const record of records) open(record).departements.add(record.departementCode);
  if (fine !== undefined) {
    const places = finePlacesOf(fine);
    for (const series of fine.series) {
      const { departements, epcis } = open(series);
      const isTold = new Uint8Array(places.departements.length);
      fine.territories.forEach((territory, rank) => {
        if ((series.counts[rank] ?? null) === null) return;
        const departement = places.departementOf[rank] ?? -1;
        if (departement >= 0) isTold[departement] = 1;
        else if (territory.level === 'epci') epcis.add(territory.code);
      });
      places.departements.forEach((code, position) => {
        if (isTold[position] === 1) departements.add(code);
      });
    }
  }
  return [...told.values()].map(({ departements, epcis, ...series }) => ({
    ...series,
    departements: [...departements],
    epcis: [...epcis],
  }));
}
