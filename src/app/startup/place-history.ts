import { type AppStore, bindFirstCommands, isSamePlace, type Place, placeOf, readPlace } from '@/state';

/** Places that follow each other faster are one: walking over the rows of the table is not a journey. */
const PASSING_MS = 1000;

/** Makes the Back and Forward buttons of the browser walk over the places the user has been to. */
export function keepPlaces(app: AppStore): void {
  const { goToPlace } = bindFirstCommands(app);
  let shown: Place = placeOf(app.store.getState());
  let arrivedAt = Number.NEGATIVE_INFINITY;
  let isReturning = false;
  window.history.replaceState(shown, '');
  app.store.subscribe((state) => {
    const place = placeOf(state);
    if (isReturning || isSamePlace(place, shown)) return;
    const now = performance.now();
    const isPassing = now - arrivedAt < PASSING_MS && place.selection.kind === shown.selection.kind;
    shown = place;
    arrivedAt = now;
    if (isPassing) window.history.replaceState(place, '');
    else window.history.pushState(place, '');
  });
  window.addEventListener('popstate', ({ state }) => {
    const place = readPlace(state);
    if (place === null) return;
    void goToPlace(place, (go) => {
      isReturning = true;
      go();
      isReturning = false;
      shown = placeOf(app.store.getState());
    });
  });
}
