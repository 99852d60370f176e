import type { IndicatorDefinition, IndicatorDirection, IndicatorResult } from '@/indicators';
import { memoizeLast } from '@/lib';
import { DEFAULT_GAPS, type Fill, type GapSettings, type ProjectDocument } from '@/project';
import type { FigureSelectors } from './figures';

/** The two sides of the reading of need against offer. */
export type GapSideName = 'need' | 'offer';

/** The indicators that are read one against the other. */
export type NeedAndOffer = Readonly<Record<GapSideName, IndicatorResult>>;

const DIRECTIONS: Readonly<Record<GapSideName, readonly IndicatorDirection[]>> = {
  need: ['need', 'context'],
  offer: ['offer'],
};

/** Maps of a need and an offer. */
const PAIRED: ReadonlySet<Fill> = new Set<Fill>(['need-and-offer', 'quadrants']);

/** Which need is read against which offer. */
export interface NeedAndOfferSelectors {
  /** What may stand on each side. */
  readonly pairChoices: (
    document: ProjectDocument,
  ) => Readonly<Record<GapSideName, readonly IndicatorDefinition[]>>;
  /** An indicator the dossier has no more gives way to the usual one of its side. */
  readonly pair: (document: ProjectDocument, settings: GapSettings) => NeedAndOffer;
  /** Those the map is painted by; `null` where one indicator paints it. */
  readonly paintedPair: (document: ProjectDocument) => NeedAndOffer | null;
}

/** Builds {@link NeedAndOfferSelectors}. */
export function createNeedAndOfferSelectors(
  figures: Pick<FigureSelectors, 'definitions' | 'result'>,
): NeedAndOfferSelectors {
  const choices = memoizeLast((all: readonly IndicatorDefinition[]) => {
    const turned = (side: GapSideName) => all.filter(({ direction }) => DIRECTIONS[side].includes(direction));
    return { need: turned('need'), offer: turned('offer') };
  });
  const pairChoices: NeedAndOfferSelectors['pairChoices'] = (document) =>
    choices(figures.definitions(document));
  const resultOf = (document: ProjectDocument, settings: GapSettings, side: GapSideName) => {
    const { indicatorId } = settings[side];
    const isThere = pairChoices(document)[side].some(({ id }) => id === indicatorId);
    return figures.result(document, isThere ? indicatorId : DEFAULT_GAPS[side].indicatorId);
  };
  const join = memoizeLast((need: IndicatorResult, offer: IndicatorResult): NeedAndOffer => ({
    need,
    offer,
  }));
  const pair: NeedAndOfferSelectors['pair'] = (document, settings) =>
    join(resultOf(document, settings, 'need'), resultOf(document, settings, 'offer'));
  const paintedPair: NeedAndOfferSelectors['paintedPair'] = (document) =>
    PAIRED.has(document.settings.fillBy) ? pair(document, document.settings.gaps) : null;
  return { pairChoices, pair, paintedPair };
}
