import { isSameRule, type SecrecyRule } from '@/indicators';
import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';

/** Sets the rule under which counts of people are hidden or rounded. */
export function setSecrecyRule(app: AppStore, secrecy: SecrecyRule): void {
  if (isSameRule(secrecy, app.store.getState().document.settings.secrecy)) return;
  commitSettings(app, 'change-secrecy', { secrecy });
}
