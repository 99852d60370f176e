import {
  computeIndicator,
  digestFigures,
  figureSources,
  INDICATORS,
  type ShippedData,
} from '../../src/indicators';
import { emptyProject } from '../../src/project';
import { figureRequest } from '../../src/project/verification';
import { type Figure, milliseconds } from './figures';
import { processorTimesOf } from './timing';

const RUNS = 20;

/** Every indicator of the catalogue at every level, the secrecy step with it, on datasets never seen before. */
export function benchIndicators(shipped: ShippedData): readonly Figure[] {
  const {
    demonstrationNeed: need,
    demonstrationOffer: offer,
    demonstrationActivity: activity,
    coverage,
  } = shipped;
  const request = figureRequest(emptyProject('bench', need));
  // What engines keep from one computation to the next is kept by dataset: copies are computed from nothing.
  const fresh = (): ShippedData => ({
    ...shipped,
    demonstrationNeed: { ...need },
    demonstrationOffer: { ...offer },
    demonstrationActivity: { ...activity },
    coverage: { ...coverage },
  });
  const computeAll = () => {
    const sources = figureSources(request, fresh());
    return INDICATORS.map((definition) =>
      computeIndicator(definition, sources, { perimeter: request.perimeter, secrecy: request.secrecy }),
    );
  };
  const [all = Number.NaN, digest = Number.NaN] = processorTimesOf(
    [computeAll, () => digestFigures(request, fresh())],
    RUNS,
  );
  return [
    {
      name: `All ${INDICATORS.length} indicators and the secrecy of ${need.records.length} counts, from nothing`,
      value: milliseconds(all),
      beside: `target 30 ms; with the fingerprint of every figure: ${milliseconds(digest)}; processor time`,
    },
  ];
}
