import type { MeasuredValue } from '../measure';
import type { DepartementCode, EpciCode } from '../territory';
import type { FineTerritory, NeedDataset } from './need';
import { finePlacesOf } from './fine-places';
import { keyOfSeries, type NeedSeriesId } from './need-lists';

/** What a dataset tells of a département in one series. */
interface DepartementTelling {
  /** A count is there, were it hidden: an empty cell tells nothing. */
  readonly speaks: boolean;
  readonly isFine: boolean;
  /** EPCI of its communes that are listed. */
  readonly epcisOfCommunes: ReadonlySet<EpciCode>;
}

/** What a dataset tells of an EPCI across départements in one series. */
interface AcrossTelling {
  readonly speaks: boolean;
  readonly departements: readonly DepartementCode[];
}

/** What a dataset tells in one series. */
export interface SeriesTelling {
  readonly series: NeedSeriesId;
  readonly departements: ReadonlyMap<DepartementCode, DepartementTelling>;
  readonly across: ReadonlyMap<EpciCode, AcrossTelling>;
}

interface OpenTelling {
  readonly series: NeedSeriesId;
  readonly departements: Map<DepartementCode, OpenDepartement>;
  readonly across: Map<EpciCode, AcrossTelling>;
}

/** Written in place, commune by commune: there may be as many as in the country. */
interface OpenDepartement {
  speaks: boolean;
  isFine: boolean;
  readonly epcisOfCommunes: Set<EpciCode>;
}

/** What a dataset tells, by series. */
export function tellingsOf(need: NeedDataset): ReadonlyMap<string, SeriesTelling> {
  const tellings = new Map<string, OpenTelling>();
  const open = ({ source, public: group, referenceDate }: NeedSeriesId) => {
    const series = { source, public: group, referenceDate };
    const key = keyOfSeries(series);
    const telling = tellings.get(key) ?? { series, departements: new Map(), across: new Map() };
    tellings.set(key, telling);
    return telling;
  };
  for (const record of need.records) {
    const told = openDepartement(open(record), record.departementCode);
    told.speaks ||= isThere(record.count);
  }
  readFine(need, open);
  return tellings;
}

function openDepartement({ departements }: OpenTelling, code: DepartementCode): OpenDepartement {
  const known = departements.get(code);
  if (known !== undefined) return known;
  const opened = { speaks: false, isFine: false, epcisOfCommunes: new Set<EpciCode>() };
  departements.set(code, opened);
  return opened;
}

function readFine({ fine }: NeedDataset, open: (series: NeedSeriesId) => OpenTelling): void {
  if (fine === undefined) return;
  const places = finePlacesOf(fine);
  const lying = new Map(fine.epcis.map(({ code, departements }) => [code, departements]));
  for (const series of fine.series) {
    const telling = open(series);
    const opened: OpenDepartement[] = [];
    fine.territories.forEach((territory, rank) => {
      const count = series.counts[rank] ?? null;
      if (count === null) return;
      const departement = places.departementOf[rank] ?? -1;
      const code = places.departements[departement];
      if (code === undefined) {
        if (territory.level === 'epci')
          telling.across.set(territory.code, {
            speaks: isThere(count),
            departements: lying.get(territory.code) ?? [],
          });
        return;
      }
      tellFinely((opened[departement] ??= openDepartement(telling, code)), territory, count);
    });
  }
}

function tellFinely(told: OpenDepartement, territory: FineTerritory, count: MeasuredValue): void {
  told.speaks ||= isThere(count);
  told.isFine = true;
  if (territory.level === 'commune' && territory.epci !== null) told.epcisOfCommunes.add(territory.epci);
}

function isThere({ status }: MeasuredValue): boolean {
  return status !== 'missing';
}

/** Which of two datasets tells a territory once they are joined; `null` where none does. */
type Side = 'held' | 'brought' | null;

/** Which of two datasets tells each territory of one series once they are joined, and what it makes of their counts. */
export interface SeriesChoice extends SeriesAccount {
  readonly sideOf: (code: DepartementCode) => Side;
  /** Of an EPCI across départements. */
  readonly sideOfEpci: (code: EpciCode) => Side;
  /** Départements of the EPCI across them that are told, and that have no count of their own. */
  readonly across: readonly DepartementCode[];
}

/** What joining did, in counts of one département, or EPCI across several, for one source, public and date. */
export interface SeriesAccount {
  /** Counts that come, of which nothing was held. */
  readonly added: number;
  /** Counts that take the place of one. */
  readonly replaced: number;
  /** Counts that stay as they were. */
  readonly kept: number;
  /** Of those kept: counts of a source, public and date that comes too, but not for their territory. */
  readonly unnamed: number;
  /** Of those kept: counts whose cell is empty in what comes. */
  readonly leftBlank: number;
  /** Départements told by commune or EPCI until then, and by themselves alone from now on. */
  readonly lessFine: number;
  /** Counts of EPCI across départements that are left out, for their people are counted in another way. */
  readonly leftOut: number;
}

type Telling = Omit<SeriesTelling, 'series'>;

const NO_TELLING: Telling = { departements: new Map(), across: new Map() };

/** Chooses between what is held and what comes, département by département: see `joinNeed`. */
export function settleSeries(held: Telling = NO_TELLING, brought: Telling = NO_TELLING): SeriesChoice {
  const sideOf = (code: DepartementCode): Side => {
    if (brought.departements.get(code)?.speaks === true) return 'brought';
    return held.departements.get(code)?.speaks === true ? 'held' : null;
  };
  const sideOfEpci = epciChooser(held, brought, sideOf);
  const departements = settleCells(held.departements, brought.departements, sideOf);
  const epcis = settleCells(held.across, brought.across, sideOfEpci);
  const sum = (of: keyof typeof departements) => departements[of].length + epcis[of].length;
  return {
    sideOf,
    sideOfEpci,
    across: [...new Set([...epcis.kept, ...epcis.taken].flatMap((code) => lying(code, held, brought)))]
      .filter((code) => sideOf(code) === null)
      .sort(),
    added: sum('taken') - sum('replaced'),
    replaced: sum('replaced'),
    kept: sum('kept'),
    unnamed: brought.departements.size > 0 ? sum('unnamed') : 0,
    leftBlank: sum('kept') - sum('unnamed'),
    lessFine: departements.replaced.filter(
      (code) =>
        held.departements.get(code)?.isFine === true && brought.departements.get(code)?.isFine !== true,
    ).length,
    leftOut: epcis.leftOut.length,
  };
}

function lying(code: EpciCode, held: Telling, brought: Telling): readonly DepartementCode[] {
  return (brought.across.get(code) ?? held.across.get(code))?.departements ?? [];
}

type Cells<Code> = ReadonlyMap<Code, { readonly speaks: boolean }>;

function settleCells<Code>(held: Cells<Code>, brought: Cells<Code>, sideOf: (code: Code) => Side) {
  const told = [...new Set([...held.keys(), ...brought.keys()])].filter(
    (code) => held.get(code)?.speaks === true || brought.get(code)?.speaks === true,
  );
  const taken = told.filter((code) => sideOf(code) === 'brought');
  const kept = told.filter((code) => sideOf(code) === 'held');
  return {
    taken,
    kept,
    replaced: taken.filter((code) => held.get(code)?.speaks === true),
    unnamed: kept.filter((code) => !brought.has(code)),
    leftOut: told.filter((code) => sideOf(code) === null),
  };
}

function epciChooser(
  held: Telling,
  brought: Telling,
  sideOf: (code: DepartementCode) => Side,
): (code: EpciCode) => Side {
  return (code) => {
    const is = brought.across.get(code);
    const was = held.across.get(code);
    const hasCommunes = is?.departements.some(
      (departement) =>
        sideOf(departement) === 'held' && held.departements.get(departement)?.epcisOfCommunes.has(code),
    );
    if (is?.speaks === true && hasCommunes !== true) return 'brought';
    const isToldAnew = was?.departements.some((departement) => sideOf(departement) === 'brought');
    return was?.speaks === true && isToldAnew !== true ? 'held' : null;
  };
}
