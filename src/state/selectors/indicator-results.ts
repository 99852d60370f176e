import type { NeedDataset } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import {
  computeIndicator,
  type IndicatorDefinition,
  type IndicatorId,
  type IndicatorResult,
  type IndicatorSettings,
  INDICATORS,
  type Perimeter,
  type SecrecyRule,
} from '@/indicators';
import { memoizeLast } from '@/lib';
import type { ProjectDocument, ProjectSettings } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import type { DatasetSelectors } from './datasets';

/** The indicators of a document, each computed when it is first asked for. */
export interface ResultSelectors {
  readonly result: (document: ProjectDocument, id: IndicatorId) => IndicatorResult;
  /** All of them, in the catalogue's order. */
  readonly results: (document: ProjectDocument) => readonly IndicatorResult[];
}

/** Builds {@link ResultSelectors}: one computation an indicator and a set of inputs, shared by every view. */
export function createResultSelectors(embedded: EmbeddedData, datasets: DatasetSelectors): ResultSelectors {
  const buildSettings = memoizeLast(
    (perimeter: ProjectSettings['perimeter'], needSource: string | null, secrecy: SecrecyRule) => ({
      perimeter: { ...perimeter, needSource } satisfies Perimeter,
      secrecy,
    }),
  );
  const settingsOf = ({ settings }: ProjectDocument) =>
    buildSettings(settings.perimeter, settings.needSource, settings.secrecy);
  const compute = new Map(
    INDICATORS.map((definition) => [definition.id, rememberResult(definition, embedded)]),
  );
  const result = (document: ProjectDocument, id: IndicatorId): IndicatorResult => {
    const remembered = compute.get(id);
    if (remembered === undefined) throw new Error(`Indicator ${id} is not in the catalogue`);
    return remembered(datasets.offer(document), datasets.need(document), settingsOf(document));
  };
  const together = memoizeLast((...all: readonly IndicatorResult[]) => all);
  return { result, results: (document) => together(...INDICATORS.map(({ id }) => result(document, id))) };
}

function rememberResult(definition: IndicatorDefinition, embedded: EmbeddedData) {
  return memoizeLast((offer: OfferDataset, need: NeedDataset, settings: IndicatorSettings) =>
    computeIndicator(definition, { ...embedded, offer, need }, settings),
  );
}
