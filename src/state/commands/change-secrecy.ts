import { isSameRule, type SecrecyRule } from '@/indicators';
import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';
import { needOfUser, prepareOnScreen } from './prepare-need';

const latestAsked = new WeakMap<AppStore, SecrecyRule>();

/**
 * Sets the rule under which counts of people are hidden or rounded: at once, or as soon as it is known what it hides of a
 * need told by a great many communes, unless another rule was asked for since.
 */
export function setSecrecyRule(app: AppStore, secrecy: SecrecyRule): void {
  const { document } = app.store.getState();
  latestAsked.set(app, secrecy);
  if (isSameRule(secrecy, document.settings.secrecy)) return;
  const preparing = prepareOnScreen(app, needOfUser(document), secrecy);
  if (preparing === null) return commitSettings(app, 'change-secrecy', { secrecy });
  void preparing.then(() => {
    if (latestAsked.get(app) === secrecy) commitSettings(app, 'change-secrecy', { secrecy });
  });
}
