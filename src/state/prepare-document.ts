import { placeLabels } from '@/cartography';
import { contoursAt, isCommuneLevel } from '@/domain/territory';
import { FEATURED_INDICATORS, INDICATORS } from '@/indicators';
import type { Steps } from '@/lib';
import type { ProjectDocument } from '@/project';
import { runInSlices } from '@/tasks';
import type { AppStore } from './create-app-store';
import { drawAhead } from './selectors/fine-contours';
import { showWhile } from './show-while';

/** Times a dossier that changes while it is made ready is made ready anew. */
const ROUNDS = 3;

/** Makes ready what is to be shown, as it stands at the end, and says so on screen when that lasts. */
export function prepareArrival(
  app: AppStore,
  next: () => ProjectDocument | null,
  signal: AbortSignal,
): Promise<void> {
  return showWhile(app, { code: 'map-in-progress' }, prepareAsItStands(app, next, signal));
}

async function prepareAsItStands(
  app: AppStore,
  next: () => ProjectDocument | null,
  signal: AbortSignal,
): Promise<void> {
  let ready: ProjectDocument | null = null;
  for (let round = 0; round < ROUNDS && !signal.aborted; round += 1) {
    const wanted = next();
    if (wanted === null || (ready !== null && isSame(wanted, ready))) return;
    await prepareDocument(app, wanted, signal);
    ready = wanted;
  }
}

/** Whether two documents are made of the same objects, those of their settings being compared one by one. */
function isSame(left: ProjectDocument, right: ProjectDocument): boolean {
  const { settings, ...slots } = left;
  const { settings: otherSettings, ...otherSlots } = right;
  return hasSameMembers(slots, otherSlots) && hasSameMembers(settings, otherSettings);
}

function hasSameMembers<Held extends object>(left: Held, right: Held): boolean {
  return (Object.keys(left) as (keyof Held)[]).every((key) => Object.is(left[key], right[key]));
}

/**
 * Makes what a screen of a document shows ready, a slice at a time: directory, contours, places of names, figures, and the
 * scene as the theme has it. What cannot be read or computed is left for when it is shown, which tells why.
 */
async function prepareDocument(app: AppStore, document: ProjectDocument, signal: AbortSignal): Promise<void> {
  try {
    if (isCommuneLevel(document.settings.level))
      await Promise.all([app.communes.read(), app.fineContours.read()]);
    // What has just been read was laid out in this very turn.
    await nextTurn();
    await runInSlices(stepsTo(app, document), { signal });
    // What shows it is a turn of its own.
    await nextTurn();
  } catch {
    return;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function* stepsTo({ store, select, services }: AppStore, document: ProjectDocument): Steps<void> {
  const { preferences, largestSymbolPx, selection } = store.getState();
  const { level } = document.settings;
  const themeName = services.themeOf(preferences.theme);
  select.hierarchy(document);
  yield;
  if (isCommuneLevel(level)) {
    const contours = select.contours(document);
    yield* drawAhead(contours, level);
    yield* placeLabels(contoursAt(contours, level));
    yield;
  }
  yield* figuresOf(select, document);
  if (selection.kind === 'territory') yield* figuresOfSheet(select, document);
  select.classing(document);
  yield;
  select.shownOffer(document);
  yield;
  yield* select.sceneAhead(document, themeName, largestSymbolPx);
  select.scene(document, themeName, largestSymbolPx);
  yield;
  select.legendContext(document);
}

function* figuresOf(select: AppStore['select'], document: ProjectDocument): Steps<void> {
  select.figureInputs(document);
  yield;
  select.chosen(document);
  yield;
  if (document.settings.measures.circles !== 'need') return;
  for (const { id, numerator } of INDICATORS) {
    if (numerator.kind !== 'need') continue;
    select.result(document, id);
    yield;
  }
}

/** The indicators of the sheet that is open, at the level of the map; its own may be another. */
function* figuresOfSheet(select: AppStore['select'], document: ProjectDocument): Steps<void> {
  const { ownIndicators, level } = document.settings;
  for (const { id } of [...FEATURED_INDICATORS, ...ownIndicators]) {
    const { figures } = select.result(document, id);
    yield;
    // Figures of a level made of communes are computed when they are first looked at.
    if (figures[level].rate.values.length > 0) yield;
  }
}
