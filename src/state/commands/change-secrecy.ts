import {
  areSameRules,
  isSameSet,
  type SecrecyRule,
  type SecrecyRules,
  type SecretSet,
  type SetRule,
  withRuleOf,
} from '@/indicators';
import { rulesInForce } from '@/project';
import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';
import { needOfUser, prepareOnScreen } from './prepare-need';

/** Rules that wait until it is known what they hide. */
const waiting = new WeakMap<AppStore, SecrecyRules>();

/** Sets the rule of secrecy of the sets of counts that have none of their own. */
export function setSecrecyRule(app: AppStore, common: SecrecyRule): void {
  changeRules(app, (rules) => ({ ...rules, common }));
}

/** Gives a set of counts a rule of secrecy of its own, or with `null` the common one again. */
export function setRuleOfSet(app: AppStore, set: SecretSet, rule: SecrecyRule | null): void {
  changeRules(app, (rules) => withRuleOf(rules, set, rule));
}

/**
 * Changes the rules under which counts of people are hidden or rounded: at once, or as soon as it is known what they hide of
 * a need told by a great many communes, with all that was asked for since.
 */
function changeRules(app: AppStore, change: (rules: SecrecyRules) => SecrecyRules): void {
  const { document } = app.store.getState();
  const inForce = document.settings.secrecy;
  const secrecy = change(waiting.get(app) ?? inForce);
  waiting.delete(app);
  if (areSameChoices(secrecy, inForce)) return;
  const prepared = rulesInForce({ ...document.settings, secrecy });
  const preparing = prepareOnScreen(app, needOfUser(document), prepared);
  if (preparing === null) return commitSettings(app, 'change-secrecy', { secrecy });
  waiting.set(app, secrecy);
  void preparing.then(() => {
    if (waiting.get(app) !== secrecy) return;
    waiting.delete(app);
    commitSettings(app, 'change-secrecy', { secrecy });
  });
}

/** A rule of its own that is the common one is a choice all the same: it stays when the common one changes. */
function areSameChoices(left: SecrecyRules, right: SecrecyRules): boolean {
  const isOwnIn =
    ({ own }: SecrecyRules) =>
    (held: SetRule) =>
      own.some(({ set }) => isSameSet(set, held.set));
  return areSameRules(left, right) && left.own.every(isOwnIn(right)) && right.own.every(isOwnIn(left));
}
