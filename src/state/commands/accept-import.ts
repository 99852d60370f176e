import type { NeedDataset } from '@/domain/need';
import { areSameRules, type SecrecyRules } from '@/indicators';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { SavedMapping } from '@/project/storage';
import type { AppStore } from '../create-app-store';
import { needsAfter } from '../former-needs';
import { type ImportReview, NO_IMPORT } from '../import-task';
import { commitDocument, commitSettings } from './commit';
import { notify } from './notify';
import { needOfUser, prepareShown } from './prepare-need';
import { isLongToDraw, whenReady } from './when-ready';
import { type AddedImport, type ImportChoices, rulesWithImport, withImport } from './with-import';

/**
 * Puts the reviewed data into the dossier as one undo step, after that of the rules of secrecy where the review chose
 * others: nothing it brings is ever shown under the former. Waits until it is known what the rules hide of a need told by a
 * great many communes, and until the map of these is ready; closing the review meanwhile gives it up.
 *
 * @param choices - whether an offer of another date is kept as a point of comparison, teams that a list of their kind
 *   does not name, and needs that a table does not tell anew: replaced unless it is asked for.
 */
export function acceptImport(app: AppStore, choices: ImportChoices = {}): void {
  const { importTask, document } = app.store.getState();
  if (importTask.kind !== 'review' || importTask.isAdding === true) return;
  const adding: AddedImport = {
    review: importTask,
    choices,
    importedAt: new Date(app.services.now()).toISOString(),
    shippedTeams: app.embedded.coverage,
  };
  const rules = rulesAfter(app, adding);
  const preparing = prepareShown(app, { need: needAfter(app, adding), rules });
  if (preparing === null && !isLongToDraw(withImport(document, adding))) return addReviewed(app, adding);
  const review: ImportReview = { ...importTask, isAdding: true };
  app.store.setState({ importTask: review });
  void addOnceReady(app, { ...adding, review }, { rules, done: preparing });
}

/** The rules of secrecy once it is added: others may be chosen while it waits. */
function rulesAfter({ store }: AppStore, adding: AddedImport): SecrecyRules {
  return rulesWithImport(store.getState().document.settings.secrecy, adding);
}

function needAfter({ store }: AppStore, { review, choices }: AddedImport): NeedDataset | null {
  const { document } = store.getState();
  return needsAfter(document.need, review.outcome.need, choices) ?? needOfUser(document);
}

interface Preparing {
  readonly rules: SecrecyRules;
  readonly done: Promise<boolean> | null;
}

/** Waits until it is known what is hidden under the rules in force then: once more for each that was chosen meanwhile. */
async function prepareUnderLastRule(
  app: AppStore,
  adding: AddedImport,
  { rules, done }: Preparing,
): Promise<void> {
  await done;
  const last = rulesAfter(app, adding);
  if (areSameRules(last, rules) || app.store.getState().importTask !== adding.review) return;
  await prepareUnderLastRule(app, adding, {
    rules: last,
    done: prepareShown(app, { need: needAfter(app, adding), rules: last }),
  });
}

async function addOnceReady(app: AppStore, adding: AddedImport, preparing: Preparing): Promise<void> {
  await prepareUnderLastRule(app, adding, preparing);
  const { store } = app;
  const added = memoizeLast((document: ProjectDocument) => withImport(document, adding));
  await whenReady(app, {
    isKept: true,
    next: () => {
      const { importTask, document } = store.getState();
      return importTask === adding.review ? added(document) : null;
    },
    show: () => addReviewed(app, adding),
  });
}

function addReviewed(app: AppStore, adding: AddedImport): void {
  const { review } = adding;
  const secrecy = rulesAfter(app, adding);
  if (!areSameRules(secrecy, app.store.getState().document.settings.secrecy))
    commitSettings(app, 'change-secrecy', { secrecy });
  void keepMappings(app, review);
  commitDocument(app, 'import-files', (document) => withImport(document, adding));
  app.store.setState({ importTask: NO_IMPORT });
  notify(app, {
    code: 'import-added',
    fileCount: review.outcome.files.filter((file) => file.accepted > 0).length,
    accepted: review.outcome.files.reduce((sum, file) => sum + file.accepted, 0),
  });
}

/** Remembers how tables were read, now that the user took what they gave. */
async function keepMappings(app: AppStore, { batch, outcome }: ImportReview): Promise<void> {
  const savedAt = app.services.now();
  const kept = outcome.surveys.flatMap(({ fileName, origin, mapping }): readonly SavedMapping[] => {
    const isUsers = origin === 'chosen' || origin === 'remembered';
    const isWanted = batch.decisions[fileName]?.remember !== false;
    return isUsers && isWanted && mapping !== null ? [{ fileName, savedAt, mapping }] : [];
  });
  if (kept.length === 0) return;
  const stored = await app.services.mappings.keep(kept);
  if (!stored.ok) notify(app, { code: 'mapping-not-kept' });
}
