import type { ActivityDataset } from '@/domain/activity';
import { type CoverageDataset, coverageInForce } from '@/domain/coverage';
import type { NeedDataset } from '@/domain/need';
import type { Provenance } from '@/domain/measure';
import type { OfferDataset } from '@/domain/offer';
import { type CommunePopulation, type FigureHistory, NO_HISTORY } from '@/domain/population';
import {
  type CommuneNesting,
  type CommuneTable,
  type ContourSet,
  type FineContourSets,
  isCommuneLevel,
  nestCommunes,
  type TerritoryHierarchy,
} from '@/domain/territory';
import { indicatorById } from '@/indicators';
import { type DatedInputs, needUpTo, offerAt } from '@/indicators/evolution';
import { memoizeLast, memoizeTwo } from '@/lib';
import type { DatasetSlot, ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import type { FineContourBuilder } from './fine-contours';

/** The datasets a dossier works on: the user's where there are some, those shipped elsewhere. */
export interface DatasetSelectors {
  readonly offer: (document: ProjectDocument) => OfferDataset;
  readonly need: (document: ProjectDocument) => NeedDataset;
  /** The offer as of the date chosen: of that date, or the latest before it. */
  readonly datedOffer: (document: ProjectDocument) => OfferDataset;
  /** The need as of the date chosen, each source of that date or of its latest before it; every date when none is. */
  readonly datedNeed: (document: ProjectDocument) => NeedDataset;
  /** Everything figures are computed from: with former years, and offers of other dates, when a date is chosen. */
  readonly figureInputs: (document: ProjectDocument) => DatedInputs;
  readonly coverage: (document: ProjectDocument) => CoverageDataset;
  readonly activity: (document: ProjectDocument) => ActivityDataset;
  /** Those of the levels made of communes once the user gave some, and what draws them is read. */
  readonly contours: (document: ProjectDocument) => ContourSet;
  /** Where the contours of the map come from. */
  readonly contourSources: (document: ProjectDocument) => readonly Provenance[];
  /** The territories of every level; those made of communes once their directory is read. */
  readonly hierarchy: (document: ProjectDocument) => TerritoryHierarchy;
  /** Some figure on screen may be fictional: the permanent band and the exports say so. */
  readonly showsDemonstration: (document: ProjectDocument) => boolean;
}

/** What the application ships and reads when it is asked for; none of it until then. */
export interface LateData {
  readonly formerYears: () => FigureHistory;
  readonly communes: () => CommuneTable | null;
  readonly fineContours: () => FineContourBuilder | null;
}

interface Country {
  readonly hierarchy: TerritoryHierarchy;
  readonly nesting: CommuneNesting | undefined;
}

/** Builds {@link DatasetSelectors} on the data the application ships. */
export function createDatasetSelectors(
  embedded: EmbeddedData,
  { formerYears, communes, fineContours }: LateData,
): DatasetSelectors {
  const nest = memoizeTwo(
    (table: CommuneTable | null, territories: ProjectDocument['territories']): Country =>
      table === null
        ? { hierarchy: embedded.hierarchy, nesting: undefined }
        : nestCommunes(embedded.hierarchy, table, territories?.territories ?? []),
  );
  const addFine = memoizeTwo(
    (
      parts: { readonly base: ContourSet; readonly sets: FineContourSets; readonly country: Country },
      build: FineContourBuilder | null,
    ): ContourSet => {
      const { base, sets, country } = parts;
      const { nesting } = country;
      return build === null || nesting === undefined ? base : build(base, sets, { ...country, nesting });
    },
  );
  const partsOf = memoizeTwo((base: ContourSet, sets: FineContourSets, country: Country) => ({
    base,
    sets,
    country,
  }));
  const drawnContours = (base: ContourSet, sets: FineContourSets, country: Country) =>
    Object.keys(sets).length === 0 ? base : addFine(partsOf(base, sets, country), fineContours());
  const sourcesOf = memoizeTwo((base: Provenance, fine: Provenance | undefined) =>
    fine === undefined ? [base] : [fine, base],
  );
  const countryOf = (document: ProjectDocument) => nest(communes(), document.territories);
  const resolve = <Dataset>(slot: DatasetSlot<Dataset>, shipped: Dataset): Dataset =>
    slot.kind === 'user' ? slot.dataset : shipped;
  const offer = (document: ProjectDocument) => resolve(document.offer, embedded.demonstrationOffer);
  const need = (document: ProjectDocument) => resolve(document.need, embedded.demonstrationNeed);
  const activity = (document: ProjectDocument) => resolve(document.activity, embedded.demonstrationActivity);
  const coverageOf = memoizeTwo((slot: ProjectDocument['coverage']) =>
    coverageInForce(slot.kind === 'user' ? slot.dataset : null, embedded.coverage),
  );
  const coverage = (document: ProjectDocument) => coverageOf(document.coverage);
  const servicesOf = memoizeTwo((heldActivity: ActivityDataset, heldCoverage: CoverageDataset) => ({
    activity: heldActivity,
    coverage: heldCoverage,
  }));
  const together = memoizeTwo(
    (heldOffer: OfferDataset, heldNeed: NeedDataset, services: ReturnType<typeof servicesOf>) => ({
      offer: heldOffer,
      need: heldNeed,
      ...services,
    }),
  );
  const populate = memoizeTwo((country: Country, communePopulation: CommunePopulation | null) => ({
    ...country,
    communePopulation,
  }));
  const groundOf = memoizeTwo((country: ReturnType<typeof populate>, history: FigureHistory) => ({
    country,
    history,
  }));
  const inputsOf = memoizeTwo(
    (
      { country, history }: ReturnType<typeof groundOf>,
      datasets: ReturnType<typeof together>,
      earlierOffers: readonly OfferDataset[],
    ): DatedInputs => ({
      ...country,
      populations: [...embedded.populations, ...history.populations],
      socialAid: [...embedded.socialAid, ...history.socialAid],
      breaks: history.breaks,
      earlierOffers: earlierOffers.filter(
        ({ provenance }) => provenance.date !== datasets.offer.provenance.date,
      ),
      ...datasets,
    }),
  );
  const figureInputs = (document: ProjectDocument) => {
    const isDated = document.settings.date !== null;
    return inputsOf(
      groundOf(
        populate(countryOf(document), document.communePopulation),
        isDated ? formerYears() : NO_HISTORY,
      ),
      together(offer(document), need(document), servicesOf(activity(document), coverage(document))),
      document.earlierOffers,
    );
  };
  const offerOf = memoizeTwo((inputs: DatedInputs, date: string) => offerAt(inputs, date));
  return {
    offer,
    need,
    datedOffer: (document) => {
      const { date } = document.settings;
      return date === null ? offer(document) : offerOf(figureInputs(document), date);
    },
    datedNeed: (document) => {
      const { date, secrecy, leastHidden: patterns } = document.settings;
      return date === null
        ? need(document)
        : needUpTo({ hierarchy: embedded.hierarchy, need: need(document), patterns }, date, secrecy);
    },
    figureInputs,
    coverage,
    activity,
    hierarchy: (document) => countryOf(document).hierarchy,
    contours: (document) =>
      drawnContours(
        resolve(document.contours, embedded.contours),
        document.fineContours,
        countryOf(document),
      ),
    contourSources: memoizeLast((document: ProjectDocument) => {
      const { provenance } = resolve(document.contours, embedded.contours);
      const { level } = document.settings;
      if (!isCommuneLevel(level)) return sourcesOf(provenance, undefined);
      const { epci, commune } = document.fineContours;
      const fine = level === 'epci' ? (epci ?? commune) : commune;
      return sourcesOf(provenance, fine?.provenance);
    }),
    showsDemonstration: (document) => {
      const shown = [
        offer(document),
        need(document),
        ...(showsActivity(document) ? [activity(document)] : []),
      ];
      return shown.some(({ provenance }) => provenance.status === 'demonstration');
    },
  };
}

/** Whether the map, the table or the sheet shows an indicator of the activity of services. */
function showsActivity({ settings }: ProjectDocument): boolean {
  const { indicatorId, tableIndicators, ownIndicators } = settings;
  const own = ownIndicators.map(({ id }) => id);
  return [indicatorId, ...(tableIndicators ?? []), ...own].some((id) => {
    const definition = indicatorById(id, ownIndicators);
    return definition?.numerator.kind === 'activity' || definition?.denominator.kind === 'activity';
  });
}
