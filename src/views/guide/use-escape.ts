import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Runs an act on Escape pressed inside an element, where it has no other meaning then. */
export function useEscape(element: RefObject<HTMLElement | null>, act: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    act();
  });
  useEffect(() => {
    const { current } = element;
    const listener = (event: KeyboardEvent) => press(event);
    current?.addEventListener('keydown', listener);
    return () => current?.removeEventListener('keydown', listener);
  }, [element]);
}
