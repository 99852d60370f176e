import { type FigureLevel, FIGURE_LEVELS } from '@/domain/territory';
import { type IndicatorResult, narrowResult, narrowUncertainty } from '@/indicators';
import { memoizeLast, memoizePair } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { AppStore } from '../create-app-store';
import type { Selectors } from './index';
import type { NeedAndOffer } from './need-and-offer';

/** The selectors of a store, whose figures are those of the territories studied. */
export interface StudiedSelectors extends Selectors {
  /** A result with the territories studied alone, at the level of the map. */
  readonly narrow: (document: ProjectDocument, result: IndicatorResult) => IndicatorResult;
}

const byStore = new WeakMap<AppStore, StudiedSelectors>();

/** {@link createStudiedSelectors} of a store, made when a view first asks: they are not part of the first page. */
export function studiedOf(app: AppStore): StudiedSelectors {
  const known = byStore.get(app) ?? createStudiedSelectors(app.select);
  byStore.set(app, known);
  return known;
}

/** A result narrowed to the territories studied of a level, and the whole one it comes from. */
interface Origin {
  readonly whole: IndicatorResult;
  readonly level: FigureLevel;
  readonly positions: readonly number[];
}

/**
 * Selectors whose indicators have, at the level of the map, the territories studied alone; the other levels are whole.
 * Positions at that level are those of their own columns. What views of many territories are built on.
 */
export function createStudiedSelectors(select: Selectors): StudiedSelectors {
  const origins = new WeakMap<IndicatorResult, Origin>();
  const narrowAt = new Map(
    FIGURE_LEVELS.map((level) => {
      const build = memoizePair((whole: IndicatorResult, positions: readonly number[]) => {
        const result = narrowResult(whole, { level, positions });
        origins.set(result, { whole, level, positions });
        return result;
      });
      return [level, build] as const;
    }),
  );
  const narrow: StudiedSelectors['narrow'] = (document, whole) => {
    const { level } = document.settings;
    const positions = select.studied(document, level);
    return positions === null ? whole : (narrowAt.get(level)?.(whole, positions) ?? whole);
  };
  const uncertaintyOf = memoizePair(narrowUncertainty);
  const together = rememberList();
  const join = memoizeLast((need: IndicatorResult, offer: IndicatorResult): NeedAndOffer => ({
    need,
    offer,
  }));
  return {
    ...select,
    narrow,
    chosen: (document) => narrow(document, select.chosen(document)),
    result: (document, id) => narrow(document, select.result(document, id)),
    tabled: (document) => together(select.tabled(document).map((result) => narrow(document, result))),
    pair: (document, settings) => {
      const { need, offer } = select.pair(document, settings);
      return join(narrow(document, need), narrow(document, offer));
    },
    uncertainty: (result, level, smoothing) => {
      const origin = origins.get(result);
      const whole = select.uncertainty(origin?.whole ?? result, level, smoothing);
      return whole !== null && origin?.level === level ? uncertaintyOf(whole, origin.positions) : whole;
    },
  };
}

/** Gives a list again while what it holds is the same. */
function rememberList() {
  let last: readonly IndicatorResult[] = [];
  return (results: readonly IndicatorResult[]) => {
    const isSame = results.length === last.length && results.every((result, rank) => result === last[rank]);
    if (!isSame) last = results;
    return last;
  };
}
