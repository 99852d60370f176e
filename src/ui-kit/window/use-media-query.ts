import { useCallback, useSyncExternalStore } from 'react';

/** A window too narrow or too low for panels beside the map: the map takes all of it and the rest comes over. */
export const NARROW_WINDOW = '(max-width: 759px), (max-height: 480px)';

/** Says whether a media query holds, now and when it changes. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
