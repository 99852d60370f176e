import { type AppStore, bordersOf, dotsOf } from '@/state';

/** Reads what a map of any kind is drawn with, and lets what is computed a slice at a time come to its end. */
export async function settle(app: AppStore): Promise<void> {
  await Promise.all([app.representations.read(), app.overlays.read(), app.formerYears.read()]);
  while (!isDrawn(app)) await new Promise((resolve) => setTimeout(resolve, 0));
}

function isDrawn(app: AppStore): boolean {
  const { document } = app.store.getState();
  const { dots } = app.select.scene(document, 'light');
  const { fillBy, layers } = document.settings;
  const hasDots = fillBy !== 'dots' || dots !== null || dotsOf(app)(document).perDot === null;
  return hasDots && (!layers.borders || bordersOf(app).view(document).count.search === 'done');
}
