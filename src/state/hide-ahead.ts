import type { NeedDataset } from '@/domain/need';
import type { TerritoryHierarchy } from '@/domain/territory';
import { areSameRules, keepHiddenAhead, type SecrecyRules, sourcesToHideAhead } from '@/indicators';
import type { AppServices } from './services';

/** Who chooses what to hide of a need, and in which country. */
interface HidingParts {
  readonly services: Pick<AppServices, 'hideAhead'>;
  readonly embedded: { readonly hierarchy: TerritoryHierarchy };
}

interface Hiding {
  readonly rules: SecrecyRules;
  readonly done: Promise<boolean>;
}

const running = new WeakMap<NeedDataset, readonly Hiding[]>();

/**
 * Has what a large need hides chosen before it is shown, off the main thread; `null` where it is small enough to be chosen
 * at once, or was. What is being chosen is not chosen twice.
 *
 * @returns whether it was chosen. Where that failed nothing is lost but time: it is chosen on the page when it is shown, by
 *   the same step, and no figure leaves it before.
 */
export function prepareNeed(
  { services, embedded: { hierarchy } }: HidingParts,
  need: NeedDataset | null,
  rules: SecrecyRules,
): Promise<boolean> | null {
  if (need === null) return null;
  const sources = sourcesToHideAhead(need, rules);
  if (sources.length === 0) return null;
  const under = running.get(need)?.find((hiding) => areSameRules(hiding.rules, rules));
  if (under !== undefined) return under.done;
  const done = services
    .hideAhead({ need, hierarchy, rules, sources })
    .then(
      (found) => {
        keepHiddenAhead(need, found);
        return true;
      },
      () => false,
    )
    .finally(() =>
      running.set(
        need,
        (running.get(need) ?? []).filter((hiding) => hiding.done !== done),
      ),
    );
  running.set(need, [...(running.get(need) ?? []), { rules, done }]);
  return done;
}
