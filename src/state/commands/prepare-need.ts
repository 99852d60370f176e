import type { NeedDataset } from '@/domain/need';
import { type SecrecyRules, strictestRules } from '@/indicators';
import type { ProjectDocument } from '@/project';
import type { AppState } from '../app-state';
import type { AppStore } from '../create-app-store';
import type { ImportReview } from '../import-task';
import { type NeedFate, needsAfter } from '../former-needs';
import { prepareNeed, type ToHide } from '../hide-ahead';
import { notify } from './notify';

/** The need of the user, `null` where there is none. */
export function needOfUser({ need }: Pick<ProjectDocument, 'need'>): NeedDataset | null {
  return need.kind === 'user' ? need.dataset : null;
}

/** Once it lasts longer, it is said, for the user to go on waiting or to stop; in milliseconds. */
const LONG = 10_000;

/**
 * Has what a need hides chosen before it is shown, and says where it could not be off the main thread: the page chooses it
 * then, and does not answer meanwhile. `null` where there is nothing to wait for.
 *
 * @param toHide - given up, by default, when the review of an import at hand is closed.
 * @returns whether it may be shown: not when it was given up.
 */
export function prepareShown(
  app: AppStore,
  { need, rules, signal = signalOfReview(app) }: ToHide,
): Promise<boolean> | null {
  const preparing = prepareNeed(app, { need, rules, signal });
  if (preparing === null) return null;
  return preparing.then((outcome) => {
    const content = { code: 'secrecy-on-page' } as const;
    const isTold = app.store.getState().notices.some((notice) => notice.content.code === content.code);
    if (outcome === 'failed' && !isTold) notify(app, content);
    return outcome !== 'stopped';
  });
}

/**
 * Has what a need hides chosen before it is shown, and says so on screen for as long as it takes, with a way to stop it;
 * `null` where there is nothing to wait for.
 *
 * @param giveUp - aborted by the notice, or by who asked.
 * @returns whether it may be shown: not when it was given up.
 */
export function prepareOnScreen(
  app: AppStore,
  toHide: Omit<ToHide, 'signal'>,
  giveUp = new AbortController(),
): Promise<boolean> | null {
  const preparing = prepareShown(app, { ...toHide, signal: giveUp.signal });
  if (preparing === null) return null;
  const stop = () => giveUp.abort();
  const tell = (isLong: boolean) => notify(app, { code: 'secrecy-in-progress', isLong, stop });
  const forget = () =>
    app.store.setState(({ notices }) => ({
      notices: notices.filter(({ content }) => !('stop' in content && content.stop === stop)),
    }));
  tell(false);
  const timer = setTimeout(() => {
    forget();
    tell(true);
  }, LONG);
  return preparing.finally(() => {
    clearTimeout(timer);
    forget();
  });
}

/** Aborted as soon as the state is no longer one that waits for it. */
export function whileState({ store }: AppStore, isWaiting: (state: AppState) => boolean): AbortController {
  const giveUp = new AbortController();
  const unsubscribe = store.subscribe((state) => {
    if (!isWaiting(state)) giveUp.abort();
  });
  giveUp.signal.addEventListener('abort', unsubscribe, { once: true });
  return giveUp;
}

/** Aborted when the review of an import at hand is closed; `undefined` where there is none. */
function signalOfReview(app: AppStore): AbortSignal | undefined {
  const { importTask } = app.store.getState();
  return importTask.kind === 'review' ? whileReviewed(app, importTask).signal : undefined;
}

function whileReviewed(app: AppStore, { outcome }: ImportReview): AbortController {
  return whileState(app, ({ importTask }) => importTask.kind === 'review' && importTask.outcome === outcome);
}

/** What was last asked for the need under review. */
const underReview = new WeakMap<AppStore, AbortController>();

/**
 * Has what the need under review hides under rules chosen before it is added, where it has a great many communes; what was
 * asked under former rules is given up.
 */
export function prepareImportedNeed(app: AppStore, secrecy: SecrecyRules, fate: NeedFate = {}): void {
  const { importTask, document } = app.store.getState();
  if (importTask.kind !== 'review') return;
  const former = underReview.get(app);
  const giveUp = whileReviewed(app, importTask);
  underReview.set(app, giveUp);
  const need = needsAfter(document.need, importTask.outcome.need, fate);
  void prepareShown(app, { need, rules: secrecy, signal: giveUp.signal });
  former?.abort();
}

/**
 * Has what both sides of the comparison of an import hide chosen, under the stricter of the rules of the review and of those
 * of the dossier.
 */
export async function prepareComparedNeeds(
  app: AppStore,
  brought: NeedDataset | null,
  secrecy: SecrecyRules,
): Promise<void> {
  const { document } = app.store.getState();
  const held = needOfUser(document);
  if (held === null || brought === null) return;
  const rules = strictestRules(secrecy, document.settings.secrecy);
  await Promise.all([held, brought].map((need) => prepareShown(app, { need, rules })));
}
