import type { NeedDataset } from '@/domain/need';
import type { TerritoryHierarchy } from '@/domain/territory';
import { isWorthHidingAhead, keepHiddenAhead, type SecrecyRule } from '@/indicators';
import type { AppServices } from './services';

/** Who chooses what to hide of a need, and in which country. */
interface HidingParts {
  readonly services: Pick<AppServices, 'hideAhead'>;
  readonly embedded: { readonly hierarchy: TerritoryHierarchy };
}

/**
 * Has what a large need hides chosen before it is shown, off the main thread; `null` where it is small enough to be chosen
 * at once, or was. A failure is no loss: it is then chosen when it is shown.
 */
export function prepareNeed(
  { services, embedded: { hierarchy } }: HidingParts,
  need: NeedDataset | null,
  rule: SecrecyRule,
): Promise<void> | null {
  if (need === null || !isWorthHidingAhead(need, rule)) return null;
  return services.hideAhead({ need, hierarchy, rule }).then(
    (found) => keepHiddenAhead(need, found),
    () => undefined,
  );
}
