import { columnValueAt } from '@/domain/measure';
import { categoryOf, type Establishment, type OfferDataset } from '@/domain/offer';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { AppState, Hover } from '../app-state';
import type { DatasetSelectors } from './datasets';
import { figureAt, referenceAt, uncertaintyAt } from './figure-views';
import type { FigureSelectors } from './figures';
import type { StudySelectors } from './study';
import type { EstablishmentTooltipView, TerritoryTooltipView, TooltipView } from './views';

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
