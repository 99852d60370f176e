import { describeNeedProtection, type NeedProtection, ruleOfNeed, showsEverything } from '@/indicators';
import { type ProjectDocument, rulesInForce } from '@/project';
import type { AppStore } from '../create-app-store';

/** What secrecy does to the counts of the source that is shown; `null` when its rule changes nothing. */
export function needProtectionOf(
  { embedded: { hierarchy }, select }: Pick<AppStore, 'embedded' | 'select'>,
  document: ProjectDocument,
): NeedProtection | null {
  const { needSource: source, leastHidden: patterns } = document.settings;
  const rule = ruleOfNeed(rulesInForce(document.settings), source);
  if (showsEverything(rule)) return null;
  return describeNeedProtection({ hierarchy, need: select.datedNeed(document), patterns }, { source, rule });
}
