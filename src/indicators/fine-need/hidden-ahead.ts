import type { NeedDataset } from '@/domain/need';
import type { HiddenAcross } from '../secrecy/protect-across';
import { isSameRule, type SecrecyRule } from '../secrecy/secrecy-rule';

/** What is hidden of a source under a rule, found before it is shown. */
export interface HiddenAhead extends HiddenAcross {
  readonly source: string;
  readonly rule: SecrecyRule;
}

const aheadOf = new WeakMap<NeedDataset, readonly HiddenAhead[]>();

/** Fewer territories are gone through in less time than it takes to have it done elsewhere. */
const MANY_TERRITORIES = 2000;

/** Keeps what is hidden of a dataset, as long as the dataset is: its secrecy step is then done in no time. */
export function keepHiddenAhead(need: NeedDataset, found: readonly HiddenAhead[]): void {
  aheadOf.set(need, [...(aheadOf.get(need) ?? []), ...found]);
}

/** What was found of a source under a rule; `null` when nothing was. */
export function hiddenAhead(need: NeedDataset, source: string | null, rule: SecrecyRule): HiddenAhead | null {
  const found = aheadOf.get(need)?.find((ahead) => ahead.source === source && isSameRule(ahead.rule, rule));
  return found ?? null;
}

/** Whether the secrecy step of a dataset is long enough to be done on another thread, and was not. */
export function isWorthHidingAhead(need: NeedDataset, rule: SecrecyRule): boolean {
  if (need.fine === undefined || need.fine.territories.length < MANY_TERRITORIES) return false;
  return need.fine.series.some(({ source }) => hiddenAhead(need, source, rule) === null);
}
