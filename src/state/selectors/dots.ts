import { chooseDotUnit, type Dot, dotUnits, placeDots } from '@/cartography/dots';
import type { ProtectedColumn } from '@/domain/measure';
import type { ContourCollection, MappedLevel } from '@/domain/territory';
import type { IndicatorResult } from '@/indicators';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import { runInSlices } from '@/tasks';
import { notify } from '../commands/notify';
import type { AppStore } from '../create-app-store';
import { studiedOf } from './studied-figures';

/** What a map of dots counts in the territories studied, and how many a dot stands for. */
export interface DotCounts {
  readonly counts: ProtectedColumn;
  /** Round numbers a dot may stand for. */
  readonly units: readonly number[];
  /** The round number proposed, and the one in force; `null` where nothing is counted. */
  readonly proposed: number | null;
  readonly perDot: number | null;
}

/** What is counted as dots. */
export type DotSelector = (document: ProjectDocument) => DotCounts;

const byStore = new WeakMap<AppStore, DotSelector>();

/** What a store counts as dots: the count the chosen indicator is made of, never its rate. Made when first asked for. */
export function dotsOf(app: AppStore): DotSelector {
  const known = byStore.get(app) ?? createDotSelector(app);
  byStore.set(app, known);
  return known;
}

function createDotSelector(app: AppStore): DotSelector {
  const select = studiedOf(app);
  const count = memoizeLast((result: IndicatorResult, level: MappedLevel, wished: number | null) => {
    const counts = result.figures[level].numerator;
    const { values } = counts;
    return {
      counts,
      units: dotUnits(values),
      proposed: chooseDotUnit(values, null),
      perDot: chooseDotUnit(values, wished),
    };
  });
  return (document) => {
    const { level, perDot } = document.settings;
    return count(select.chosen(document), level, perDot);
  };
}

/** What dots are placed from. */
type DotPlan = readonly [contours: ContourCollection, counts: ProtectedColumn, perDot: number | null];

/** Gives the dots of a plan, `null` until they are placed. */
export type DotPlacing = (...plan: DotPlan) => readonly Dot[] | null;

/** Plans whose dots are kept: those of maps shown side by side, and the one before. */
const PLANS_KEPT = 4;

interface Placing {
  readonly plan: DotPlan;
  readonly giveUp: AbortController;
  dots: readonly Dot[] | null;
}

/**
 * Places dots a slice at a time, so that the page answers meanwhile. Once they are placed the document is given again as a
 * new object, so that selectors look anew; a plan that several others have followed is given up.
 */
export function createDotPlacing(app: AppStore): DotPlacing {
  const recent: Placing[] = [];
  return (...plan) => {
    const known = recent.find((placing) => placing.plan.every((part, rank) => part === plan[rank]));
    if (known !== undefined) return known.dots;
    const started: Placing = { plan, giveUp: new AbortController(), dots: null };
    recent.push(started);
    if (recent.length > PLANS_KEPT) recent.shift()?.giveUp.abort();
    place(started).then(
      (isPlaced) => {
        if (isPlaced) app.store.setState(({ document }) => ({ document: { ...document } }));
      },
      () => notify(app, { code: 'representations-unread' }),
    );
    return null;
  };
}

async function place(placing: Placing): Promise<boolean> {
  const [contours, counts, perDot] = placing.plan;
  if (perDot === null) return false;
  const { signal } = placing.giveUp;
  placing.dots = await runInSlices(placeDots(contours, counts, perDot), { signal });
  return placing.dots !== null;
}
