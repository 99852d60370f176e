import { type CoverageTeam, teamProvenance } from '@/domain/coverage';
import { columnValueAt, known, MISSING, NOT_APPLICABLE, type MeasuredValue } from '@/domain/measure';
import { categoryOf, type Establishment, type FinessNumber, type OfferDataset } from '@/domain/offer';
import type { AgeBase, PopulationTable, SocialAidMeasure, SocialAidSeries } from '@/domain/population';
import {
  isCommuneLevel,
  levelAbove,
  type Territory,
  territoryAt,
  type DepartementCode,
  type MappedLevel,
  type TerritoryHierarchy,
} from '@/domain/territory';
import { latestSeries } from '@/indicators';
import { type DatedInputs, isAtOrBefore } from '@/indicators/evolution';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { AppState } from '../app-state';
import type { EmbeddedData } from '../embedded-data';
import type { Selection } from '../selection';
import type { DatasetSelectors } from './datasets';
import { compareFigure, type FigurePlace } from './figure-views';
import type { FigureSelectors } from './figures';
import type { createNeedIntervalSelector } from './need-intervals';
import { remitsOf } from './remits';
import type { TerritoryCounts } from './territory-counts';
import type {
  CategoryOffer,
  EstablishmentSheetView,
  SheetView,
  SocialAidLine,
  TerritorySheetView,
} from './views';

const SHEET_AGES = ['0-19', '20-59', 'total'] as const satisfies readonly AgeBase[];

interface SheetSources {
  readonly embedded: EmbeddedData;
  readonly datasets: DatasetSelectors;
  readonly figures: FigureSelectors;
  readonly counts: TerritoryCounts;
  readonly needIntervals: ReturnType<typeof createNeedIntervalSelector>;
}

/** What sheets hold. */
interface SheetSelectors {
  /** What is known of the selection, `null` when nothing is selected. */
  readonly sheet: (state: AppState) => SheetView | null;
  /** What is known of a territory, whatever is selected; `null` for a code that the level does not have. */
  readonly territorySheet: (
    document: ProjectDocument,
    level: MappedLevel,
    code: string,
  ) => TerritorySheetView | null;
}

/** Builds {@link SheetSelectors}. */
export function createSheetSelectors(sources: SheetSources): SheetSelectors {
  const kept = memoizeLast((document: ProjectDocument) => {
    const sheets = new Map<string, TerritorySheetView>();
    return (place: FigurePlace) => {
      const key = `${place.level} ${place.position}`;
      const sheet = sheets.get(key) ?? territorySheet(sources, document, place);
      sheets.set(key, sheet);
      return sheet;
    };
  });
  const sheetOf: SheetSelectors['territorySheet'] = (document, level, code) => {
    const position = sources.datasets.hierarchy(document)[level].positionOf(code);
    return position === undefined ? null : kept(document)({ level, position });
  };
  const build = memoizeLast((document: ProjectDocument, selection: Selection) => {
    if (selection.kind === 'none') return null;
    if (selection.kind === 'establishment') return establishmentSheet(sources, document, selection.finessEt);
    return sheetOf(document, selection.level, selection.code);
  });
  return { sheet: (state) => build(state.document, state.selection), territorySheet: sheetOf };
}

function territorySheet(
  sources: SheetSources,
  document: ProjectDocument,
  place: FigurePlace,
): TerritorySheetView {
  const { embedded, datasets, figures } = sources;
  const hierarchy = datasets.hierarchy(document);
  const departements = departementsOf(hierarchy, place);
  const inputs = datasets.figureInputs(document);
  const { nesting } = inputs;
  const { populations, socialAid } = knownAt(inputs, document.settings.date);
  const population = latestPopulation(populations);
  const coverage = datasets.coverage(document);
  return {
    kind: 'territory',
    level: place.level,
    territory: territoryAt(hierarchy[place.level], place.position),
    parent: parentOf(hierarchy, place),
    population: SHEET_AGES.map((ageBase) => ({
      ageBase,
      people: isCommuneLevel(place.level)
        ? peopleOfCommunes(nesting, ageBase, place)
        : peopleIn(population, ageBase, departements),
    })),
    populationProvenance: (isCommuneLevel(place.level) ? nesting?.communes : population)?.provenance ?? null,
    comparisons: figures
      .featured(document)
      .map((result) => compareFigure(result, { document, figures }, place)),
    compared: {
      rule: document.settings.peerRule,
      peers: (figures.peers(document, place.level)[place.position] ?? []).map(({ position, distance }) => ({
        territory: territoryAt(hierarchy[place.level], position),
        distance,
      })),
      peersProvenance: [latestPopulation(embedded.populations), embedded.settlement].flatMap(
        (table) => table?.provenance ?? [],
      ),
      customSet: document.settings.customSet,
    },
    offer: offerOf(sources.counts, document, place),
    offerObserved:
      (sources.counts.offerByCategory(document)[place.level][place.position]?.observedDepartements ?? 0) > 0,
    establishments: establishmentsIn(datasets.datedOffer(document), hierarchy, departements),
    offerProvenance: datasets.datedOffer(document).provenance,
    coverage: coverage.teams.filter((team) => answersFor(team, hierarchy, departements)),
    remits: remitsOf(coverage, hierarchy, departements),
    coverageProvenance: teamProvenance(coverage),
    needs: sources.counts.needSeries(document).map(({ source, public: group, counts, referenceDate }) => ({
      source,
      public: group,
      count: columnValueAt(counts[place.level], place.position),
      referenceDate,
    })),
    needIntervals: sources.needIntervals(document, place),
    needProvenance: datasets.need(document).provenance,
    socialAid: isCommuneLevel(place.level)
      ? []
      : SOCIAL_AID.map((measure) =>
          socialAidLine(measure, latestSeries(socialAid, measure), { hierarchy, positions: departements }),
        ),
  };
}

function parentOf(hierarchy: TerritoryHierarchy, { level, position }: FigurePlace): Territory | null {
  if (level === 'region') return null;
  const parent = hierarchy[level].parentPositions[position] ?? -1;
  return parent < 0 ? null : territoryAt(hierarchy[levelAbove(level)], parent);
}

/** Positions of the départements that make a territory, or that most of its inhabitants live in. */
function departementsOf(
  { departement, ...finer }: TerritoryHierarchy,
  place: FigurePlace,
): readonly number[] {
  if (place.level === 'departement') return [place.position];
  if (isCommuneLevel(place.level)) {
    const parent = finer[place.level].parentPositions[place.position] ?? -1;
    return parent < 0 ? [] : [parent];
  }
  return departement.territories.flatMap((_, position) =>
    departement.parentPositions[position] === place.position ? [position] : [],
  );
}

function latestPopulation(tables: readonly PopulationTable[]): PopulationTable | undefined {
  const [latest] = [...tables].sort((left, right) => right.year - left.year);
  return latest;
}

function peopleIn(
  table: PopulationTable | undefined,
  ageBase: AgeBase,
  positions: readonly number[],
): MeasuredValue {
  const counts = positions.map((position) => table?.byAge[ageBase]?.[position] ?? Number.NaN);
  const sum = counts.reduce((total, count) => total + count, 0);
  return Number.isNaN(sum) ? MISSING : known(sum);
}

/** Inhabitants of communes, which are known of all ages together. */
function peopleOfCommunes(
  nesting: DatedInputs['nesting'],
  ageBase: AgeBase,
  { level, position }: FigurePlace,
): MeasuredValue {
  if (nesting === undefined || ageBase !== 'total' || !isCommuneLevel(level)) return MISSING;
  const positions = nesting.positionsAt[level];
  return known(
    nesting.communes.populations.reduce(
      (sum, people, rank) => (positions[rank] === position ? sum + people : sum),
      0,
    ),
  );
}

function offerOf(
  counts: TerritoryCounts,
  document: ProjectDocument,
  place: FigurePlace,
): readonly CategoryOffer[] {
  const territory = counts.offerByCategory(document)[place.level][place.position];
  return (territory?.categories ?? []).flatMap(
    ({ categoryCode, establishments, places, withoutCapacity }) => {
      const category = categoryOf(categoryCode);
      if (category === undefined) return [];
      const shown = category.counting === 'caseload' ? NOT_APPLICABLE : places;
      return [{ category, establishments, places: shown, withoutCapacity }];
    },
  );
}

/** The establishments of some départements, by category then name. */
function establishmentsIn(
  { establishments }: OfferDataset,
  hierarchy: TerritoryHierarchy,
  positions: readonly number[],
): readonly Establishment[] {
  const codes = new Set(positions.map((position) => departementCodeAt(hierarchy, position)));
  return establishments
    .filter(({ departementCode }) => codes.has(departementCode))
    .sort(
      (left, right) =>
        left.categoryCode.localeCompare(right.categoryCode) || left.name.localeCompare(right.name, 'fr'),
    );
}

function answersFor(
  team: CoverageTeam,
  { departement }: TerritoryHierarchy,
  positions: readonly number[],
): boolean {
  if (team.departements.length === 0) return true;
  return positions.some((position) =>
    team.departements.some((code) => departement.positionOf(code) === position),
  );
}

/** What was known at a date, of this date or before it; everything when there is none. */
function knownAt({ populations, socialAid }: DatedInputs, date: string | null) {
  const isKnown = ({ year }: { readonly year: number }) => date === null || isAtOrBefore(String(year), date);
  return { populations: populations.filter(isKnown), socialAid: socialAid.filter(isKnown) };
}

const SOCIAL_AID = ['aah', 'pch', 'pch-under-20'] as const satisfies readonly SocialAidMeasure[];

function socialAidLine(
  measure: SocialAidMeasure,
  series: SocialAidSeries | undefined,
  { hierarchy, positions }: { readonly hierarchy: TerritoryHierarchy; readonly positions: readonly number[] },
): SocialAidLine {
  const codes = positions.map((position) => departementCodeAt(hierarchy, position));
  const groups = series?.undivided ?? [];
  const whole = groups.filter(({ departements }) => departements.every((code) => codes.includes(code)));
  const inWhole = new Set(whole.flatMap(({ departements }) => departements));
  const values = [
    ...whole.map(({ count }) => count),
    ...codes.filter((code) => !inWhole.has(code)).map((code) => series?.counts.get(code) ?? MISSING),
  ];
  const numbers = values.flatMap((value) => (value.status === 'known' ? [value.value] : []));
  const complete = numbers.length === values.length;
  const isWithOthers = groups.some(
    (group) => !whole.includes(group) && group.departements.some((code) => codes.includes(code)),
  );
  return {
    measure,
    year: series?.year ?? null,
    count: complete ? known(numbers.reduce((sum, count) => sum + count, 0)) : MISSING,
    countedWith: isWithOthers ? regionOf(hierarchy, positions) : null,
    provenance: series?.provenance ?? null,
  };
}

function regionOf(
  { region, departement }: TerritoryHierarchy,
  [first = -1]: readonly number[],
): Territory | null {
  const parent = departement.parentPositions[first] ?? -1;
  return parent < 0 ? null : territoryAt(region, parent);
}

function departementCodeAt({ departement }: TerritoryHierarchy, position: number): DepartementCode {
  return territoryAt(departement, position).code as DepartementCode;
}

function establishmentSheet(
  sources: SheetSources,
  document: ProjectDocument,
  finessEt: FinessNumber,
): EstablishmentSheetView | null {
  const offer = sources.datasets.datedOffer(document);
  const establishment = offer.establishments.find((candidate) => candidate.finessEt === finessEt);
  if (establishment === undefined) return null;
  const category = categoryOf(establishment.categoryCode);
  const { departement } = sources.embedded.hierarchy;
  const position = departement.positionOf(establishment.departementCode);
  if (category === undefined || position === undefined) return null;
  return {
    kind: 'establishment',
    establishment,
    category,
    departement: territoryAt(departement, position),
    provenance: offer.provenance,
  };
}
