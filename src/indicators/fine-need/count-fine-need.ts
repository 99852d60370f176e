import {
  buildColumn,
  columnValueAt,
  estimated,
  known,
  MISSING,
  type MeasureColumn,
  type MeasuredValue,
  numberOf,
  SUPPRESSED,
} from '@/domain/measure';
import type { FineNeed, FineNeedSeries, NeedPublic, NeedRecord } from '@/domain/need';
import type { NeedByDepartement } from '../need';
import type { FineLayout } from './lay-out-territories';

/** What the counts of a public are read from. */
interface FineReading {
  readonly fine: FineNeed;
  readonly layout: FineLayout;
  readonly source: string | null;
  readonly public: NeedPublic;
  /** The same counts by département, and the record that stands for each, by its code. */
  readonly counted: NeedByDepartement;
  readonly standing: ReadonlyMap<string, NeedRecord>;
}

/** People of one source and public by the territories of a layout; the parts of a département add up to its count. */
export interface FineCounts {
  readonly parts: MeasureColumn;
  readonly epcis: MeasureColumn;
  /** For each part, people of its largest contributor; `NaN` where it is not known. */
  readonly largest: Float64Array;
  /** The same for each département; a commune, whose count is shown for itself, is no contributor. */
  readonly largestOfDepartements: Float64Array;
}

/** What is told of the territories of a département, and of the country where it tells none. */
type Told = (MeasuredValue | null)[];

/**
 * Reads the counts by commune and EPCI of the date that stands for each département. An EPCI has the sum of its communes,
 * where every département it lies in is told by commune; one counted as a whole has its count.
 */
export function countFineNeed(reading: FineReading): FineCounts {
  const { fine, layout, counted } = reading;
  const series = seriesOf(reading);
  const told: Told = fine.territories.map((_, rank) => series(rank)?.counts[rank] ?? null);
  const values = [...told, ...restsOf(told, reading)];
  const largest = new Float64Array(values.length).fill(Number.NaN);
  for (let rank = 0; rank < told.length; rank += 1) largest[rank] = series(rank)?.largest[rank] ?? Number.NaN;
  const tellsContributors = largest.some((people) => !Number.isNaN(people));
  return {
    parts: buildColumn(layout.parts, counted.people, (rank) => values[rank] ?? MISSING),
    epcis: sumByEpci(told, reading),
    largest,
    largestOfDepartements: tellsContributors ? counted.largest : counted.largest.map(() => Number.NaN),
  };
}

/** Gives the series that stands for a part: of the date of the record that stands for its départements. */
function seriesOf({
  fine,
  layout,
  source,
  public: group,
  counted,
  standing,
}: FineReading): (rank: number) => FineNeedSeries | undefined {
  const ofSource = fine.series.filter((series) => series.source === source && series.public === group);
  const byDate = new Map(ofSource.map((series) => [series.referenceDate, series]));
  const ofDepartements = counted.people.index.territories.map(({ code }) => {
    const record = standing.get(code);
    return record === undefined ? undefined : byDate.get(record.referenceDate);
  });
  return (rank) => {
    const departement = layout.departementOf[rank] ?? -1;
    if (departement >= 0) return ofDepartements[departement];
    const [first, ...others] = (layout.departementsOf[layout.epciOf[rank] ?? -1] ?? []).map(
      (position) => ofDepartements[position],
    );
    return others.every((series) => series === first) ? first : undefined;
  };
}

/** What each département counts besides its communes and EPCI: all of it where none of them is told. */
function restsOf(told: Told, { layout, counted }: FineReading): Told {
  const { departementOf } = layout;
  const sums = new Map<number, { people: number; isHidden: boolean }>();
  told.forEach((count, rank) => {
    if (count === null) return;
    const departement = departementOf[rank] ?? -1;
    const { people, isHidden } = sums.get(departement) ?? { people: 0, isHidden: false };
    sums.set(departement, {
      people: people + (numberOf(count) ?? 0),
      isHidden: isHidden || count.status === 'suppressed',
    });
  });
  return counted.people.index.territories.map((_, departement) => {
    const whole = columnValueAt(counted.people, departement);
    const sum = sums.get(departement);
    if (sum === undefined) return whole;
    if (whole.status === 'suppressed') return sum.isHidden ? MISSING : SUPPRESSED;
    const people = numberOf(whole);
    if (people === undefined) return MISSING;
    const left = people - sum.people;
    return left > NOTHING_LEFT ? estimated(left) : known(0);
  });
}

/** Sums of estimates that differ by less are the same. */
const NOTHING_LEFT = 1e-6;

function sumByEpci(told: Told, { fine, layout, counted }: FineReading): MeasureColumn {
  const { epcis, epciOf, departementOf, departementsOf } = layout;
  const byCommune = new Set<number>();
  const ofEpcis = epcis.territories.map((): MeasuredValue[] => []);
  const isCountedWhole = new Uint8Array(ofEpcis.length);
  told.forEach((count, rank) => {
    if (count === null) return;
    const epci = epciOf[rank] ?? -1;
    if (fine.territories[rank]?.level === 'commune') byCommune.add(departementOf[rank] ?? -1);
    else isCountedWhole[epci] = 1;
    ofEpcis[epci]?.push(count);
  });
  return buildColumn(epcis, counted.people, (epci) => {
    const counts = ofEpcis[epci] ?? [];
    const isTold = (departementsOf[epci] ?? []).every((departement) => byCommune.has(departement));
    return counts.length > 0 && (isTold || isCountedWhole[epci] === 1) ? sumOf(counts) : MISSING;
  });
}

/** A hidden part hides the sum, an unknown one leaves it unknown, as in the sum of a département. */
function sumOf(counts: readonly MeasuredValue[]): MeasuredValue {
  if (counts.some(({ status }) => status === 'suppressed')) return SUPPRESSED;
  let people = 0;
  let isEstimated = false;
  for (const count of counts) {
    const given = numberOf(count);
    if (given === undefined) return MISSING;
    people += given;
    isEstimated ||= count.status === 'estimated';
  }
  return isEstimated ? estimated(people) : known(people);
}
