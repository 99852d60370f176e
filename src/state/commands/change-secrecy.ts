import { isSameRule, type SecrecyRule } from '@/indicators';
import type { AppStore } from '../create-app-store';
import { prepareNeed } from '../hide-ahead';
import { commitSettings } from './commit';

const latestAsked = new WeakMap<AppStore, SecrecyRule>();

/**
 * Sets the rule under which counts of people are hidden or rounded: at once, or as soon as it is known what it hides of a
 * need told by a great many communes, unless another rule was asked for since. That of an import under review is set at
 * once: what it brings is never shown under another.
 */
export function setSecrecyRule(app: AppStore, secrecy: SecrecyRule): void {
  const { document, importTask } = app.store.getState();
  latestAsked.set(app, secrecy);
  if (isSameRule(secrecy, document.settings.secrecy)) return;
  const { need } = document;
  const isWaiting = importTask.kind !== 'review' && need.kind === 'user';
  const preparing = prepareNeed(app, isWaiting ? need.dataset : null, secrecy);
  if (preparing === null) return commitSettings(app, 'change-secrecy', { secrecy });
  void preparing.then(() => {
    if (latestAsked.get(app) === secrecy) commitSettings(app, 'change-secrecy', { secrecy });
  });
}

/** Has what the need under review hides under a rule chosen before it is added, where it has a great many communes. */
export function prepareImportedNeed(app: AppStore, secrecy: SecrecyRule): void {
  const { importTask } = app.store.getState();
  if (importTask.kind === 'review') void prepareNeed(app, importTask.outcome.need, secrecy);
}
