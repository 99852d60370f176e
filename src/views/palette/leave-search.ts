/** Fields whose keys are text, Ctrl+Z among them. */
const TEXT_FIELD = 'input[type="text"], input[type="search"], input[type="number"], textarea';

/**
 * Gives the focus back to where it was before the search, so that the next keys are about what was found; to the map where
 * it was nowhere, or in a field, which keeps Ctrl+Z for its own text.
 */
export function leaveSearch(cameFrom: Element | null): void {
  const isBack = cameFrom instanceof HTMLElement && !cameFrom.matches(TEXT_FIELD);
  (isBack ? cameFrom : document.querySelector<HTMLElement>('[data-map-state] canvas'))?.focus();
}
