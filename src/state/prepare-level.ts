import { placeLabels, type ThemeName } from '@/cartography';
import { type CommuneLevel, contoursAt } from '@/domain/territory';
import type { Steps } from '@/lib';
import { runInSlices } from '@/tasks';
import type { AppStore } from './create-app-store';
import { drawAhead } from './selectors/fine-contours';

/** A level, and the theme of the screen it is to be shown on. */
interface LevelShown {
  readonly level: CommuneLevel;
  readonly themeName: ThemeName;
}

/**
 * Makes a level of many territories ready to be shown, a slice at a time: directory, contours, places of names, figures,
 * and the scene as the theme has it.
 *
 * @throws Error when something it rests on cannot be read.
 */
export async function prepareLevel(
  app: AppStore,
  { level, themeName }: LevelShown,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all([app.communes.read(), app.fineContours.read()]);
  // What has just been read was laid out in this very turn.
  await nextTurn();
  await runInSlices(stepsTo(app, { level, themeName }), { signal });
  // What shows it is a turn of its own.
  await nextTurn();
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function* stepsTo({ store, select }: AppStore, { level, themeName }: LevelShown): Steps<void> {
  const { document, largestSymbolPx } = store.getState();
  const entered = { ...document, settings: { ...document.settings, level } };
  select.hierarchy(entered);
  yield;
  const contours = select.contours(entered);
  yield* drawAhead(contours, level);
  yield* placeLabels(contoursAt(contours, level));
  yield;
  select.classing(entered);
  yield;
  select.scene(entered, themeName, largestSymbolPx);
}
