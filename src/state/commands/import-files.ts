import type { CoverageDataset } from '@/domain/coverage';
import type { NeedDataset } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import { isSameRule, type SecrecyRule } from '@/indicators';
import type { ImportProgress, SourceFile } from '@/ingest';
import type { TableMapping } from '@/ingest/mapping';
import { memoizeLast } from '@/lib';
import type { DatasetSlot, ProjectDocument, ProjectSettings } from '@/project';
import type { SavedMapping } from '@/project/storage';
import { indicatorForActivity } from '../activity-choice';
import type { AppStore } from '../create-app-store';
import {
  type FileDecision,
  type ImportBatch,
  type ImportReading,
  type ImportReview,
  NO_IMPORT,
} from '../import-task';
import { formerOfferOf, withFormerKept } from '../former-offer';
import { prepareNeed } from '../hide-ahead';
import { teamsAfter } from '../former-teams';
import { choiceForDataset } from '../need-choice';
import { commitDocument, commitSettings } from './commit';
import { notify } from './notify';
import { needOfUser } from './prepare-need';
import { openProjectFile } from './project-file';
import { recordSources } from './record-sources';
import { isLongToDraw, whenReady } from './when-ready';

const PROJECT_FILE = /\.maillage\.json$/i;

/**
 * Reads the files and shows their account; the dossier is untouched until {@link acceptImport}. During a review they
 * join those already given, a file of the same name taking the place of the former, so that the missing half of a pair
 * can be given alone. A dossier among the files is opened instead. A second call while an import runs cancels the first.
 */
export async function importFiles(app: AppStore, files: readonly SourceFile[]): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  const project = files.find((file) => PROJECT_FILE.test(file.name));
  if (project !== undefined) return openProjectFile(app, project);
  const { importTask } = app.store.getState();
  if (importTask.kind !== 'review') return read(app, { files, decisions: {} }, null);
  const { batch } = importTask;
  const names = new Set(files.map(({ name }) => name));
  const kept = batch.files.filter(({ name }) => !names.has(name));
  const decisions = Object.fromEntries(Object.entries(batch.decisions).filter(([name]) => !names.has(name)));
  return read(app, { files: [...kept, ...files], decisions }, importTask);
}

/**
 * Says what a file of the review is, or how its table is read, and reads the files again; `null` takes back what was
 * said of it.
 */
export async function decideOnFile(
  app: AppStore,
  fileName: string,
  decision: FileDecision | null,
): Promise<void> {
  const { importTask } = app.store.getState();
  if (importTask.kind !== 'review') return;
  const { files, decisions } = importTask.batch;
  const others = Object.entries(decisions).filter(([name]) => name !== fileName);
  const said = decision === null ? others : [...others, [fileName, decision] as const];
  return read(app, { files, decisions: Object.fromEntries(said) }, importTask);
}

/**
 * Reads another table of a file of the review beside the one that is read: as a file of its own, of the same content,
 * under a name of its own.
 */
export async function readTableToo(
  app: AppStore,
  fileName: string,
  { name, mapping }: { readonly name: string; readonly mapping: TableMapping },
): Promise<void> {
  const { importTask } = app.store.getState();
  if (importTask.kind !== 'review') return;
  const { files, decisions } = importTask.batch;
  const file = files.find((given) => given.name === fileName);
  if (file === undefined || files.some((given) => given.name === name)) return;
  const batch = { files: [...files, { ...file, name }], decisions: { ...decisions, [name]: { mapping } } };
  return read(app, batch, importTask);
}

/** Forgets a mapping this device remembers; the files under review are read again without it. */
export async function forgetMapping(app: AppStore, { mapping }: SavedMapping): Promise<void> {
  const forgotten = await app.services.mappings.forget(mapping);
  if (!forgotten.ok) notify(app, { code: 'mapping-not-kept' });
  await loadMappings(app);
  const { importTask } = app.store.getState();
  if (importTask.kind === 'review') await read(app, importTask.batch, importTask);
}

async function read(app: AppStore, batch: ImportBatch, former: ImportReview | null): Promise<void> {
  cancelImport(app);
  const abort = new AbortController();
  app.store.setState({
    importTask: {
      kind: 'running',
      batch,
      progress: null,
      startedAt: app.services.now(),
      cancel: () => abort.abort(),
      former,
    },
  });
  await runToReview(app, { batch, former }, abort.signal);
}

async function runToReview(
  app: AppStore,
  { batch, former }: Pick<ImportReading, 'batch' | 'former'>,
  signal: AbortSignal,
): Promise<void> {
  try {
    const remembered = await loadMappings(app);
    if (signal.aborted) return;
    const choices = { files: batch.decisions, remembered: remembered.map(({ mapping }) => mapping) };
    const outcome = await app.services.runImport(
      { files: batch.files, choices },
      { signal, onProgress: (progress) => showProgress(app, progress, signal) },
    );
    await prepareNeed(app, outcome.need, app.store.getState().document.settings.secrecy);
    if (!signal.aborted) app.store.setState({ importTask: { kind: 'review', batch, outcome } });
  } catch (error) {
    if (signal.aborted) return;
    app.store.setState({ importTask: former ?? NO_IMPORT });
    notify(app, { code: 'import-crashed', message: error instanceof Error ? error.message : String(error) });
  }
}

function showProgress({ store }: AppStore, progress: ImportProgress, signal: AbortSignal): void {
  if (signal.aborted) return;
  store.setState(({ importTask }) =>
    importTask.kind === 'running' ? { importTask: { ...importTask, progress } } : {},
  );
}

/** The mappings this device remembers, none where it cannot tell. */
async function loadMappings({ store, services }: AppStore): Promise<readonly SavedMapping[]> {
  const listed = await services.mappings.list();
  const savedMappings = listed.ok ? listed.value : [];
  store.setState({ savedMappings });
  return savedMappings;
}

/** Stops the import under way, or closes its review; nothing of it stays. */
export function cancelImport({ store }: AppStore): void {
  const { importTask } = store.getState();
  if (importTask.kind === 'running') importTask.cancel();
  store.setState({ importTask: NO_IMPORT });
}

/** Stops the reading under way and brings back the review it would have replaced, if there was one. */
export function stopReading({ store }: AppStore): void {
  const { importTask } = store.getState();
  if (importTask.kind !== 'running') return;
  importTask.cancel();
  store.setState({ importTask: importTask.former ?? NO_IMPORT });
}

/**
 * Puts the reviewed data into the dossier as one undo step, after that of the rule of secrecy where the review chose
 * another: nothing it brings is ever shown under the former. Waits until it is known what the rule hides of a need told by a
 * great many communes, and until the map of these is ready; closing the review meanwhile gives it up.
 *
 * @param choices - whether an offer of another date is kept as a point of comparison, and teams that a list of their kind
 *   does not name: replaced unless it is asked for.
 */
export function acceptImport(app: AppStore, choices: ImportChoices = {}): void {
  const { importTask, document } = app.store.getState();
  if (importTask.kind !== 'review' || importTask.isAdding === true) return;
  const adding: Adding = {
    task: importTask,
    choices,
    importedAt: new Date(app.services.now()).toISOString(),
  };
  const rule = ruleAfter(app, adding);
  const preparing = prepareNeed(app, needAfter(app, adding), rule);
  if (preparing === null && !isLongToDraw(withReviewed(app, document, adding)))
    return addReviewed(app, adding);
  const task: ImportReview = { ...importTask, isAdding: true };
  app.store.setState({ importTask: task });
  void addOnceReady(app, { ...adding, task }, { rule, done: preparing });
}

/** What is added to the dossier, and how. */
interface Adding {
  readonly task: ImportReview;
  readonly choices: ImportChoices;
  readonly importedAt: string;
}

/** The rule of secrecy once it is added: another may be chosen while it waits. */
function ruleAfter({ store }: AppStore, { choices }: Adding): SecrecyRule {
  return choices.secrecy ?? store.getState().document.settings.secrecy;
}

function needAfter({ store }: AppStore, { task }: Adding): NeedDataset | null {
  return task.outcome.need ?? needOfUser(store.getState().document);
}

interface Preparing {
  readonly rule: SecrecyRule;
  readonly done: Promise<void> | null;
}

/** Waits until it is known what is hidden under the rule in force then: once more for each that was chosen meanwhile. */
async function prepareUnderLastRule(app: AppStore, adding: Adding, { rule, done }: Preparing): Promise<void> {
  await done;
  const last = ruleAfter(app, adding);
  if (isSameRule(last, rule) || app.store.getState().importTask !== adding.task) return;
  await prepareUnderLastRule(app, adding, {
    rule: last,
    done: prepareNeed(app, needAfter(app, adding), last),
  });
}

async function addOnceReady(app: AppStore, adding: Adding, preparing: Preparing): Promise<void> {
  await prepareUnderLastRule(app, adding, preparing);
  const { store } = app;
  const added = memoizeLast((document: ProjectDocument) => withReviewed(app, document, adding));
  await whenReady(app, {
    isKept: true,
    next: () => {
      const { importTask, document } = store.getState();
      return importTask === adding.task ? added(document) : null;
    },
    show: () => addReviewed(app, adding),
  });
}

function addReviewed(app: AppStore, adding: Adding): void {
  const { task, choices } = adding;
  const { secrecy } = choices;
  if (secrecy !== undefined && !isSameRule(secrecy, app.store.getState().document.settings.secrecy))
    commitSettings(app, 'change-secrecy', { secrecy });
  void keepMappings(app, task);
  commitDocument(app, 'import-files', (document) => withReviewed(app, document, adding));
  app.store.setState({ importTask: NO_IMPORT });
  notify(app, {
    code: 'import-added',
    fileCount: task.outcome.files.filter((file) => file.accepted > 0).length,
    accepted: task.outcome.files.reduce((sum, file) => sum + file.accepted, 0),
  });
}

/** The dossier with what was reviewed, under the rule of secrecy chosen with it. */
function withReviewed(
  app: AppStore,
  document: ProjectDocument,
  { task, choices, importedAt }: Adding,
): ProjectDocument {
  const { settings } = document;
  const { secrecy } = choices;
  const isNewRule = secrecy !== undefined && !isSameRule(secrecy, settings.secrecy);
  const held = isNewRule ? { ...document, settings: { ...settings, secrecy } } : document;
  return {
    ...withImported(held, task, importedAt),
    ...offersAfter(held, task.outcome.offer, choices),
    ...coverageAfter(app, held, { brought: task.outcome.coverage, choices }),
  };
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

/** What the user says of the data that an import meets in the dossier. */
interface ImportChoices {
  /** The rule of secrecy to be in force from now on; that of the dossier when left out. */
  readonly secrecy?: SecrecyRule;
  readonly keepsFormerOffer?: boolean;
  /** Whether teams of the user that a list of their kind does not name stay. */
  readonly keepsFormerTeams?: boolean;
}

function offersAfter(
  document: ProjectDocument,
  brought: OfferDataset | null,
  { keepsFormerOffer = false }: ImportChoices,
): Partial<Pick<ProjectDocument, 'offer' | 'earlierOffers'>> {
  const former = formerOfferOf(document, brought);
  const isKept = keepsFormerOffer && former !== null && former.hindrance === null;
  return isKept && brought !== null ? withFormerKept(document, former, brought) : {};
}

function coverageAfter(
  { embedded }: AppStore,
  { coverage }: ProjectDocument,
  { brought, choices }: { readonly brought: CoverageDataset | null; readonly choices: ImportChoices },
): Partial<Pick<ProjectDocument, 'coverage'>> {
  if (brought === null) return {};
  const fate = choices.keepsFormerTeams === true ? 'complete' : 'replace';
  return { coverage: { kind: 'user', dataset: teamsAfter(coverage, embedded.coverage, { brought, fate }) } };
}

function withImported(document: ProjectDocument, review: ImportReview, importedAt: string): ProjectDocument {
  const { settings } = document;
  const { outcome } = review;
  return {
    ...document,
    offer: replaced(document.offer, outcome.offer),
    need: replaced(document.need, outcome.need),
    activity: replaced(document.activity, outcome.activity),
    contours: replaced(document.contours, outcome.contours),
    fineContours:
      outcome.fineContours === null
        ? document.fineContours
        : { ...document.fineContours, ...outcome.fineContours },
    territories: outcome.territories ?? document.territories,
    communePopulation: outcome.communePopulation ?? document.communePopulation,
    accounts: [...document.accounts, ...outcome.files],
    sources: [...document.sources, ...recordSources(document, review, importedAt)],
    settings: settingsFor(outcome, settings),
  };
}

/** What is shown of what came in: the need as its sources count it, the activity by itself, the teams on the map. */
function settingsFor(
  { offer, need, activity, coverage }: ImportReview['outcome'],
  settings: ProjectSettings,
): ProjectSettings {
  const chosen = need === null ? settings : { ...settings, ...choiceForDataset(need, settings) };
  const isAlone = activity !== null && need === null && offer === null;
  const hasRelays = coverage !== null && coverage.teams.some(({ kind }) => kind === 'erhr');
  return {
    ...chosen,
    ...(isAlone ? { indicatorId: indicatorForActivity(activity, chosen) } : {}),
    ...(hasRelays ? { layers: { ...chosen.layers, coverage: true } } : {}),
  };
}

function replaced<Dataset>(slot: DatasetSlot<Dataset>, dataset: Dataset | null): DatasetSlot<Dataset> {
  return dataset === null ? slot : { kind: 'user', dataset };
}
