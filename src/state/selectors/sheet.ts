import { type CoverageTeam, teamProvenance } from '@/domain/coverage';
import { columnValueAt } from '@/domain/measure';
import { isCommuneLevel, type MappedLevel, territoryAt, type TerritoryHierarchy } from '@/domain/territory';
import { type DatedInputs, isAtOrBefore } from '@/indicators/evolution';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { AppState } from '../app-state';
import type { EmbeddedData } from '../embedded-data';
import type { Selection } from '../selection';
import type { DatasetSelectors } from './datasets';
import { compareFigure } from './compare-figure';
import type { FigurePlace } from './figure-at';
import type { FigureSelectors } from './figures';
import type { createNeedIntervalSelector } from './need-intervals';
import { remitsOf } from './remits';
import { establishmentSheet, establishmentsIn, offerOf } from './sheet-offer';
import { departementsAround, departementsOf, madeOf, parentOf } from './sheet-place';
import { latestPopulation, sheetPopulation } from './sheet-population';
import { socialAidOf } from './sheet-social-aid';
import type { TerritoryCounts } from './territory-counts';
import type { SheetView, TerritorySheetView } from './sheet-view';

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
  readonly sheet: (state: Pick<AppState, 'document' | 'selection'>) => SheetView | null;
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
    if (selection.kind === 'establishment') {
      const { datasets, embedded } = sources;
      return establishmentSheet(datasets.datedOffer(document), embedded.hierarchy, selection.finessEt);
    }
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
  const { populations, socialAid } = knownAt(inputs, document.settings.date);
  const coverage = datasets.coverage(document);
  const answeredFor = departementsAround(hierarchy, inputs.nesting, place);
  return {
    kind: 'territory',
    level: place.level,
    territory: territoryAt(hierarchy[place.level], place.position),
    parent: parentOf(hierarchy, place),
    madeOf: madeOf(inputs.nesting, place, answeredFor.length),
    ...sheetPopulation(place, { inputs, populations, departements }),
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
    establishments: establishmentsIn(datasets.datedOffer(document), place, { ...inputs, departements }),
    offerProvenance: datasets.datedOffer(document).provenance,
    coverage: coverage.teams.filter((team) => answersFor(team, hierarchy, answeredFor)),
    remits: remitsOf(coverage, hierarchy, answeredFor),
    coverageProvenance: teamProvenance(coverage),
    needs: sources.counts.needSeries(document).map(({ counts, ...series }) => ({
      ...series,
      count: columnValueAt(counts[place.level], place.position),
    })),
    needIntervals: sources.needIntervals(document, place),
    needProvenance: datasets.need(document).provenance,
    socialAid: isCommuneLevel(place.level)
      ? []
      : socialAidOf(socialAid, { hierarchy, positions: departements }),
  };
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
