import type { NeedDataset } from '@/domain/need';
import type { TerritoryHierarchy } from '@/domain/territory';
import { areSameRules, keepHiddenAhead, type SecrecyRules, sourcesToHideAhead } from '@/indicators';
import type { AppServices } from './services';

/** Who chooses what to hide of a need, and in which country. */
interface HidingParts {
  readonly services: Pick<AppServices, 'hideAhead'>;
  readonly embedded: { readonly hierarchy: TerritoryHierarchy };
}

/** Of which need it is to be chosen what to hide, and under which rules. */
export interface ToHide {
  readonly need: NeedDataset | null;
  readonly rules: SecrecyRules;
  /** Aborted by who gives up. */
  readonly signal?: AbortSignal | undefined;
}

/** How it ended for who waited: it was chosen, it could not be, or it was given up. */
type HidingOutcome = 'chosen' | 'failed' | 'stopped';

interface Hiding {
  readonly rules: SecrecyRules;
  readonly done: Promise<HidingOutcome>;
  readonly giveUp: AbortController;
  /** How many wait for it. */
  waiting: number;
}

const running = new WeakMap<NeedDataset, Set<Hiding>>();

/**
 * Has what a large need hides chosen before it is shown, off the main thread; `null` where it is small enough to be chosen
 * at once, or was. What is being chosen is not chosen twice, and is stopped once all who waited for it gave up.
 *
 * @returns how it ended. Where that failed nothing is lost but time: it is chosen on the page when it is shown, by the same
 *   step, and no figure leaves it before.
 */
export function prepareNeed(
  { services, embedded: { hierarchy } }: HidingParts,
  { need, rules, signal }: ToHide,
): Promise<HidingOutcome> | null {
  if (need === null) return null;
  const sources = sourcesToHideAhead(need, rules);
  if (sources.length === 0) return null;
  const ofNeed = running.get(need) ?? new Set();
  running.set(need, ofNeed);
  const under = [...ofNeed].find((hiding) => areSameRules(hiding.rules, rules));
  if (under !== undefined) return waitFor(under, ofNeed, signal);
  const giveUp = new AbortController();
  const done = services.hideAhead({ need, hierarchy, rules, sources, signal: giveUp.signal }).then(
    (found): HidingOutcome => {
      ofNeed.delete(hiding);
      keepHiddenAhead(need, found);
      return 'chosen';
    },
    (): HidingOutcome => {
      ofNeed.delete(hiding);
      return 'failed';
    },
  );
  const hiding: Hiding = { rules, done, giveUp, waiting: 0 };
  ofNeed.add(hiding);
  return waitFor(hiding, ofNeed, signal);
}

function waitFor(hiding: Hiding, ofNeed: Set<Hiding>, signal?: AbortSignal): Promise<HidingOutcome> {
  hiding.waiting += 1;
  if (signal === undefined) return hiding.done;
  return new Promise((resolve) => {
    const leave = () => {
      resolve('stopped');
      hiding.waiting -= 1;
      if (hiding.waiting > 0) return;
      ofNeed.delete(hiding);
      hiding.giveUp.abort();
    };
    if (signal.aborted) return leave();
    signal.addEventListener('abort', leave, { once: true });
    void hiding.done.then((outcome) => {
      signal.removeEventListener('abort', leave);
      resolve(outcome);
    });
  });
}
