import type { NeedPublic } from '@/domain/need';
import { INDICATORS, type IndicatorResult, type IndicatorTerm } from '@/indicators';
import type { ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import type { DatasetSelectors } from './datasets';
import { createResultSelectors, type ResultSelectors } from './indicator-results';
import { createReferenceSelectors, type ReferenceSelectors } from './references';
import { createUncertaintySelectors, type UncertaintySelectors } from './uncertainty';

/** Every figure that is shown, after the secrecy step. */
export interface FigureSelectors extends ResultSelectors, UncertaintySelectors, ReferenceSelectors {
  /** The indicator the map shows. */
  readonly chosen: (document: ProjectDocument) => IndicatorResult;
  /**
   * What circles are drawn of: the chosen indicator, or as a rule the unmet need, for the public of the chosen indicator
   * when the source counts it, for another public that it counts otherwise.
   */
  readonly symbols: (document: ProjectDocument) => IndicatorResult;
}

const NEED_INDICATORS = INDICATORS.filter(({ numerator }) => numerator.kind === 'need');

/** Whom a term is about: everybody, unless it says otherwise. */
function publicOf(term: IndicatorTerm): NeedPublic {
  const counted = 'public' in term ? term.public : 'all';
  return counted === 'both' ? 'all' : counted;
}

/** Builds {@link FigureSelectors}: one computation a set of inputs, shared by every view. */
export function createFigureSelectors(embedded: EmbeddedData, datasets: DatasetSelectors): FigureSelectors {
  const results = createResultSelectors(datasets);
  const { result } = results;
  const uncertainty = createUncertaintySelectors(datasets);
  const chosen = (document: ProjectDocument) => result(document, document.settings.indicatorId);
  const needs = (document: ProjectDocument) => NEED_INDICATORS.map(({ id }) => result(document, id));
  return {
    ...results,
    ...uncertainty,
    ...createReferenceSelectors({ embedded, datasets, uncertainty }),
    chosen,
    symbols: (document) =>
      document.settings.measures.circles === 'need'
        ? chooseSymbols(needs(document), chosen(document))
        : chosen(document),
  };
}

function chooseSymbols(needs: readonly IndicatorResult[], { definition }: IndicatorResult): IndicatorResult {
  const counted = needs.filter(({ figures }) => figures.france.coverage.covered[0] !== 0);
  const { numerator } = definition;
  const wanted = publicOf(numerator);
  const ofPublic = (result: IndicatorResult) =>
    result.definition.numerator.kind === 'need' && result.definition.numerator.public === wanted;
  const found = counted.find(ofPublic) ?? counted[0] ?? needs.find(ofPublic) ?? needs[0];
  if (found === undefined) throw new Error('The catalogue has no indicator of need');
  return found;
}
