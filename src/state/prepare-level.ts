import { placeLabels } from '@/cartography';
import { type CommuneLevel, contoursAt } from '@/domain/territory';
import type { Steps } from '@/lib';
import { runInSlices } from '@/tasks';
import type { AppStore } from './create-app-store';
import { drawAhead } from './selectors/fine-contours';

/**
 * Makes a level of many territories ready to be shown, a slice at a time: directory, contours, places of names, figures.
 *
 * @throws Error when something it rests on cannot be read.
 */
export async function prepareLevel(app: AppStore, level: CommuneLevel, signal: AbortSignal): Promise<void> {
  await Promise.all([app.communes.read(), app.fineContours.read()]);
  // What has just been read was laid out in this very turn.
  await new Promise((resolve) => setTimeout(resolve));
  await runInSlices(stepsTo(app, level), { signal });
}

function* stepsTo({ store, select }: AppStore, level: CommuneLevel): Steps<void> {
  const { document } = store.getState();
  const entered = { ...document, settings: { ...document.settings, level } };
  select.hierarchy(entered);
  yield;
  const contours = select.contours(entered);
  yield* drawAhead(contours, level);
  yield* placeLabels(contoursAt(contours, level));
  yield;
  select.chosen(entered).figures[level].rate.statuses.at(0);
}
