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
import { needOfUser, prepareOnScreen, whileState } from './prepare-need';

/** Rules that wait until it is known what they hide. */
interface WaitingRules {
  readonly secrecy: SecrecyRules;
  readonly giveUp: AbortController;
}

const waiting = new WeakMap<AppStore, WaitingRules>();

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
 * a need told by a great many communes, with all that was asked for since. Stopped on screen, by an undo, or by another need
 * or other rules that take the place of those at hand, it changes nothing.
 */
function changeRules(app: AppStore, change: (rules: SecrecyRules) => SecrecyRules): void {
  const { document } = app.store.getState();
  const inForce = document.settings.secrecy;
  const former = waiting.get(app);
  const isWaiting = former?.giveUp.signal.aborted === false;
  const secrecy = change(isWaiting ? former.secrecy : inForce);
  waiting.delete(app);
  if (areSameChoices(secrecy, inForce)) return former?.giveUp.abort();
  const rules = rulesInForce({ ...document.settings, secrecy });
  const giveUp = whileUntouched(app);
  const preparing = prepareOnScreen(app, { need: needOfUser(document), rules }, giveUp);
  former?.giveUp.abort();
  if (preparing === null) {
    giveUp.abort();
    return commitSettings(app, 'change-secrecy', { secrecy });
  }
  waiting.set(app, { secrecy, giveUp });
  void preparing.then((mayShow) => {
    giveUp.abort();
    if (waiting.get(app)?.giveUp !== giveUp) return;
    waiting.delete(app);
    if (mayShow) commitSettings(app, 'change-secrecy', { secrecy });
  });
}

/** As long as the need and the rules are those at hand, and nothing is undone. */
function whileUntouched(app: AppStore): AbortController {
  const { document: before, history: past } = app.store.getState();
  return whileState(
    app,
    ({ document, history }) =>
      needOfUser(document) === needOfUser(before) &&
      document.settings.secrecy === before.settings.secrecy &&
      history.future.length <= past.future.length,
  );
}

/** A rule of its own that is the common one is a choice all the same: it stays when the common one changes. */
function areSameChoices(left: SecrecyRules, right: SecrecyRules): boolean {
  const isOwnIn =
    ({ own }: SecrecyRules) =>
    (held: SetRule) =>
      own.some(({ set }) => isSameSet(set, held.set));
  return areSameRules(left, right) && left.own.every(isOwnIn(right)) && right.own.every(isOwnIn(left));
}
