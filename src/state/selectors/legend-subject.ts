import { type CoverageDataset, teamProvenance } from '@/domain/coverage';
import type { Provenance } from '@/domain/measure';
import { isFiltering } from '@/domain/offer';
import type { MappedLevel } from '@/domain/territory';
import type { IndicatorResult } from '@/indicators';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { ClassingView } from './classing';
import type { DatasetSelectors } from './datasets';
import type { FigureSelectors } from './figures';
import { type FigureReading, readingOf } from './map-fill';
import type { NeedAndOffer, NeedAndOfferSelectors } from './need-and-offer';
import type { ShownOffer } from './shown-offer';
import type { StudySelectors, StudyView } from './study';

/** The indicators and sources a legend names. */
export interface LegendSubject {
  readonly level: MappedLevel;
  readonly indicator: IndicatorResult;
  /** The two that paint the map; `null` where `indicator` does. */
  readonly pair: NeedAndOffer | null;
  readonly reading: FigureReading;
  readonly classes: ClassingView;
  readonly symbols: IndicatorResult;
  readonly offer: Provenance;
  /** How many establishments the filter lets through, of how many; `null` when it lets all through. */
  readonly offerKept: { readonly shown: number; readonly total: number } | null;
  readonly coverage: Provenance;
  /** `null` when the whole country is studied. */
  readonly study: StudyView | null;
}

interface LegendSources {
  readonly datasets: Pick<DatasetSelectors, 'coverage' | 'datedOffer'>;
  readonly figures: FigureSelectors;
  readonly study: Pick<StudySelectors, 'study'>;
  readonly paintedPair: NeedAndOfferSelectors['paintedPair'];
  readonly classing: (document: ProjectDocument) => ClassingView;
  readonly shownOffer: (document: ProjectDocument) => ShownOffer;
}

/** Builds the selector of what the legend is about. */
export function createLegendSubject(sources: LegendSources): (document: ProjectDocument) => LegendSubject {
  const { datasets, figures, study, paintedPair, classing, shownOffer } = sources;
  return memoizeLast((document: ProjectDocument) => ({
    level: document.settings.level,
    indicator: figures.chosen(document),
    pair: paintedPair(document),
    reading: readingOf(figures, document),
    classes: classing(document),
    symbols: figures.symbols(document),
    offer: datasets.datedOffer(document).provenance,
    offerKept: keptOf(shownOffer(document), document),
    coverage: relaySource(datasets.coverage(document)),
    study: study.study(document),
  }));
}

/** Where the relay teams that are drawn come from: their list, or the dataset as a whole when they are of several. */
function relaySource(coverage: CoverageDataset): Provenance {
  const [first, ...others] = teamProvenance(coverage, 'erhr');
  return first === undefined || others.length > 0 ? coverage.provenance : first;
}

function keptOf({ establishments, all }: ShownOffer, { settings }: ProjectDocument) {
  return isFiltering(settings.offerFilter) ? { shown: establishments.length, total: all.length } : null;
}
