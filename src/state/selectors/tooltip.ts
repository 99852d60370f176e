import { columnValueAt, type MeasuredValue } from '@/domain/measure';
import { type Category, categoryOf, type Establishment, type OfferDataset } from '@/domain/offer';
import type { IndicatorResult } from '@/indicators';
import { memoizeLast } from '@/lib';
import type { FigureMode, ProjectDocument } from '@/project';
import type { AppState, Hover } from '../app-state';
import type { DatasetSelectors } from './datasets';
import { figureAt, referenceAt, uncertaintyAt } from './figure-at';
import type { FigureUncertainty, FigureView, ReferenceView } from './figure-view';
import type { FigureSelectors } from './figures';
import type { StudySelectors } from './study';

/** What the tooltip says of a territory. */
export interface TerritoryTooltipView {
  readonly kind: 'territory';
  /** Whether it is among what is studied. */
  readonly isStudied: boolean;
  readonly figure: FigureView;
  readonly reference: ReferenceView;
  readonly mode: FigureMode;
  /** `null` when the numerator is no sample. */
  readonly uncertainty: FigureUncertainty | null;
  readonly result: IndicatorResult;
  /** The counts that colours and circles show. */
  readonly counts: readonly { readonly result: IndicatorResult; readonly count: MeasuredValue }[];
}

/** What the tooltip says of an establishment. */
export interface EstablishmentTooltipView {
  readonly kind: 'establishment';
  readonly establishment: Establishment;
  readonly category: Category;
}

/** The tooltip under the pointer. */
export type TooltipView = TerritoryTooltipView | EstablishmentTooltipView;

interface TooltipSources {
  readonly study: StudySelectors;
  readonly datasets: DatasetSelectors;
  readonly figures: FigureSelectors;
}

/** Builds the selector of the tooltip: what is under the pointer, `null` when nothing is. */
export function createTooltipSelector(sources: TooltipSources): (state: AppState) => TooltipView | null {
  const byFiness = memoizeLast(
    (offer: OfferDataset): ReadonlyMap<string, Establishment> =>
      new Map(offer.establishments.map((establishment) => [establishment.finessEt, establishment])),
  );
  const build = memoizeLast((document: ProjectDocument, hover: Hover | null): TooltipView | null => {
    if (hover === null) return null;
    const establishment =
      hover.finessEt === null
        ? undefined
        : byFiness(sources.datasets.datedOffer(document)).get(hover.finessEt);
    if (establishment !== undefined) return establishmentTooltip(establishment);
    return hover.territoryCode === null ? null : territoryTooltip(sources, document, hover.territoryCode);
  });
  return (state) => build(state.document, state.hover);
}

function establishmentTooltip(establishment: Establishment): EstablishmentTooltipView | null {
  const category = categoryOf(establishment.categoryCode);
  return category === undefined ? null : { kind: 'establishment', establishment, category };
}

function territoryTooltip(
  { datasets, figures, study }: TooltipSources,
  document: ProjectDocument,
  code: string,
): TerritoryTooltipView | null {
  const { level, layers, measures } = document.settings;
  const position = datasets.hierarchy(document)[level].positionOf(code);
  if (position === undefined) return null;
  const result = figures.chosen(document);
  const sources = { document, figures };
  const reference = figures.reference(document);
  const against =
    referenceAt(result, sources, { level, position, reference }) ??
    referenceAt(result, sources, { level, position, reference: 'france' });
  if (against === null) return null;
  const counted = new Set([
    ...(measures.colors === 'count' ? [result] : []),
    ...(layers.symbols ? [figures.symbols(document)] : []),
  ]);
  return {
    kind: 'territory',
    isStudied: study.studiedCodes(document, level)?.has(code) ?? true,
    figure: figureAt(result, level, position),
    reference: against,
    mode: figures.figureMode(document, result),
    uncertainty: uncertaintyAt(figures.uncertainty(result, level, figures.smoothing(document)), position),
    result,
    counts: [...counted].map((shown) => ({
      result: shown,
      count: columnValueAt(shown.figures[level].numerator, position),
    })),
  };
}
