import type { NeedDataset } from '@/domain/need';
import { type SecrecyRules, strictestRules } from '@/indicators';
import type { ProjectDocument } from '@/project';
import type { AppStore } from '../create-app-store';
import { type NeedFate, needsAfter } from '../former-needs';
import { prepareNeed } from '../hide-ahead';
import { notify } from './notify';

/** The need of the user, `null` where there is none. */
export function needOfUser({ need }: Pick<ProjectDocument, 'need'>): NeedDataset | null {
  return need.kind === 'user' ? need.dataset : null;
}

/**
 * Has what a need hides chosen before it is shown, and says where it could not be off the main thread: the page chooses it
 * then, and does not answer meanwhile. `null` where there is nothing to wait for.
 */
export function prepareShown(
  app: AppStore,
  need: NeedDataset | null,
  rules: SecrecyRules,
): Promise<void> | null {
  const preparing = prepareNeed(app, need, rules);
  if (preparing === null) return null;
  return preparing.then((isChosen) => {
    const content = { code: 'secrecy-on-page' } as const;
    const isTold = app.store.getState().notices.some((notice) => notice.content.code === content.code);
    if (!isChosen && !isTold) notify(app, content);
  });
}

/**
 * Has what a need hides chosen before it is shown, and says so on screen for as long as it takes; `null` where there is
 * nothing to wait for.
 */
export function prepareOnScreen(
  app: AppStore,
  need: NeedDataset | null,
  rules: SecrecyRules,
): Promise<void> | null {
  const preparing = prepareShown(app, need, rules);
  if (preparing === null) return null;
  const content = { code: 'secrecy-in-progress' } as const;
  notify(app, content);
  return preparing.finally(() =>
    app.store.setState(({ notices }) => ({
      notices: notices.filter((notice) => notice.content !== content),
    })),
  );
}

/** Has what the need under review hides under rules chosen before it is added, where it has a great many communes. */
export function prepareImportedNeed(app: AppStore, secrecy: SecrecyRules, fate: NeedFate = {}): void {
  const { importTask, document } = app.store.getState();
  if (importTask.kind !== 'review') return;
  void prepareShown(app, needsAfter(document.need, importTask.outcome.need, fate), secrecy);
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
  await Promise.all([held, brought].map((need) => prepareShown(app, need, rules)));
}
