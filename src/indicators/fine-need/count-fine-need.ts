import {
  buildColumn,
  columnValueAt,
  estimated,
  known,
  MISSING,
  type MeasureColumn,
  type MeasuredValue,
  NumberWriter,
  numberOf,
  SUPPRESSED,
} from '@/domain/measure';
import type { FineNeed, FineNeedSeries, NeedPublic, NeedRecord } from '@/domain/need';
import type { NeedByDepartement } from '../need';
import { addUpTold, type ToldParts, type ToldSums } from './add-up-told';
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

/**
 * Reads the counts by commune and EPCI of the date that stands for each département. An EPCI has the sum of its communes,
 * where every département it lies in is told by commune; one counted as a whole has its count.
 */
export function countFineNeed(reading: FineReading): FineCounts {
  const { layout, counted } = reading;
  const { told, largest } = readTold(reading);
  writeRests(told, addUpTold(told, layout.departementOf, counted.people.values.length), reading);
  const { unit, provenance } = counted.people;
  const { values, statuses } = told.counts;
  const tellsContributors = largest.some((people) => !Number.isNaN(people));
  return {
    parts: { index: layout.parts, unit, provenance, values, statuses },
    epcis: sumByEpci(told, reading),
    largest,
    largestOfDepartements: tellsContributors ? counted.largest : counted.largest.map(() => Number.NaN),
  };
}

interface ReadParts {
  readonly told: ToldParts & { readonly counts: NumberWriter };
  readonly largest: Float64Array;
}

/** What is told of the territories of the dataset; the rests of the départements are left to be written. */
function readTold(reading: FineReading): ReadParts {
  const { fine, layout } = reading;
  const size = layout.parts.territories.length;
  const counts = new NumberWriter(size);
  const isTold = new Uint8Array(size);
  const largest = new Float64Array(size).fill(Number.NaN);
  const series = seriesOf(reading);
  for (let rank = 0; rank < fine.territories.length; rank += 1) {
    const standing = series(rank);
    const count = standing?.counts[rank] ?? null;
    counts.write(rank, count ?? MISSING);
    if (count !== null) isTold[rank] = 1;
    largest[rank] = standing?.largest[rank] ?? Number.NaN;
  }
  return { told: { counts, isTold }, largest };
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
function writeRests({ counts }: ReadParts['told'], sums: ToldSums, { fine, counted }: FineReading): void {
  const first = fine.territories.length;
  for (let departement = 0; departement < counted.people.values.length; departement += 1)
    counts.write(first + departement, restOf(columnValueAt(counted.people, departement), sums, departement));
}

function restOf(whole: MeasuredValue, sums: ToldSums, departement: number): MeasuredValue {
  if (sums.isTold[departement] === 0) return whole;
  if (whole.status === 'suppressed') return sums.hasHidden[departement] === 1 ? MISSING : SUPPRESSED;
  const people = numberOf(whole);
  if (people === undefined) return MISSING;
  const left = people - (sums.people[departement] ?? Number.NaN);
  return left > NOTHING_LEFT ? estimated(left) : known(0);
}

/** Sums of estimates that differ by less are the same. */
const NOTHING_LEFT = 1e-6;

function sumByEpci(told: ToldParts, { fine, layout, counted }: FineReading): MeasureColumn {
  const { epcis, epciOf, departementOf, departementsOf } = layout;
  const isByCommune = new Uint8Array(counted.people.values.length);
  const isCountedWhole = new Uint8Array(epcis.territories.length);
  for (let rank = 0; rank < fine.territories.length; rank += 1) {
    if (told.isTold[rank] === 0) continue;
    if (fine.territories[rank]?.level === 'epci') isCountedWhole[epciOf[rank] ?? -1] = 1;
    else isByCommune[departementOf[rank] ?? -1] = 1;
  }
  const sums = addUpTold(told, epciOf, epcis.territories.length);
  return buildColumn(epcis, counted.people, (epci) => {
    const isTold = (departementsOf[epci] ?? []).every((departement) => isByCommune[departement] === 1);
    return sums.isTold[epci] === 1 && (isTold || isCountedWhole[epci] === 1) ? sumAt(sums, epci) : MISSING;
  });
}

/** A hidden part hides the sum, an unknown one leaves it unknown, as in the sum of a département. */
function sumAt({ people, hasHidden, hasUnknown, hasEstimate }: ToldSums, whole: number): MeasuredValue {
  if (hasHidden[whole] === 1) return SUPPRESSED;
  if (hasUnknown[whole] === 1) return MISSING;
  const sum = people[whole] ?? Number.NaN;
  return hasEstimate[whole] === 1 ? estimated(sum) : known(sum);
}
