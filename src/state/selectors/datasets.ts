import type { ActivityDataset } from '@/domain/activity';
import { type CoverageDataset, coverageInForce } from '@/domain/coverage';
import type { NeedDataset } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import { type FigureHistory, NO_HISTORY } from '@/domain/population';
import type { CommuneTable, TerritoryHierarchy } from '@/domain/territory';
import { indicatorById } from '@/indicators';
import { type DatedInputs, needUpTo, offerAt } from '@/indicators/evolution';
import { memoizeTwo } from '@/lib';
import { type DatasetSlot, type ProjectDocument, rulesInForce } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import { type ContourSelectors, createContourSelectors } from './contours';
import { createCountrySelector } from './country';
import { createInputsBuilder } from './figure-inputs';
import type { FineContourBuilder } from './fine-contours';

/** The datasets a dossier works on: the user's where there are some, those shipped elsewhere. */
export interface DatasetSelectors extends ContourSelectors {
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

/** Builds {@link DatasetSelectors} on the data the application ships. */
export function createDatasetSelectors(
  embedded: EmbeddedData,
  { formerYears, communes, fineContours }: LateData,
): DatasetSelectors {
  const countryOf = createCountrySelector(embedded, communes);
  const resolve = <Dataset>(slot: DatasetSlot<Dataset>, shipped: Dataset): Dataset =>
    slot.kind === 'user' ? slot.dataset : shipped;
  const offer = (document: ProjectDocument) => resolve(document.offer, embedded.demonstrationOffer);
  const need = (document: ProjectDocument) => resolve(document.need, embedded.demonstrationNeed);
  const activity = (document: ProjectDocument) => resolve(document.activity, embedded.demonstrationActivity);
  const coverageOf = memoizeTwo((slot: ProjectDocument['coverage']) =>
    coverageInForce(slot.kind === 'user' ? slot.dataset : null, embedded.coverage),
  );
  const coverage = (document: ProjectDocument) => coverageOf(document.coverage);
  const inputsOf = createInputsBuilder(embedded);
  const figureInputs = (document: ProjectDocument) => {
    const isDated = document.settings.date !== null;
    return inputsOf({
      country: countryOf(document),
      communePopulation: document.communePopulation,
      history: isDated ? formerYears() : NO_HISTORY,
      offer: offer(document),
      need: need(document),
      activity: activity(document),
      coverage: coverage(document),
      earlierOffers: document.earlierOffers,
    });
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
      const { date, leastHidden: patterns } = document.settings;
      const rules = rulesInForce(document.settings);
      return date === null
        ? need(document)
        : needUpTo({ hierarchy: embedded.hierarchy, need: need(document), patterns }, date, rules);
    },
    figureInputs,
    coverage,
    activity,
    hierarchy: (document) => countryOf(document).hierarchy,
    ...createContourSelectors({ embedded, fineContours, countryOf }),
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
