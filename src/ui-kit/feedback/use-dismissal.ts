import { type RefObject, useEffect, useEffectEvent } from 'react';

const STAYS_MS = 8000;
const HOLDING_EVENTS = ['pointerenter', 'focusin'];
const RELEASING_EVENTS = ['pointerleave', 'focusout'];

/**
 * Dismisses a passing message after eight seconds, counted anew each time the pointer or the focus leaves it.
 *
 * @param dismiss - `null` for a message that stays until it is closed.
 */
export function useDismissal(element: RefObject<HTMLElement | null>, dismiss: (() => void) | null): void {
  const onTimeout = useEffectEvent(() => dismiss?.());
  const isPassing = dismiss !== null;
  useEffect(() => {
    const toast = element.current;
    if (toast === null || !isPassing) return;
    let timer = setTimeout(onTimeout, STAYS_MS);
    const hold = () => clearTimeout(timer);
    const release = () => {
      hold();
      timer = setTimeout(onTimeout, STAYS_MS);
    };
    HOLDING_EVENTS.forEach((name) => toast.addEventListener(name, hold));
    RELEASING_EVENTS.forEach((name) => toast.addEventListener(name, release));
    return () => {
      hold();
      HOLDING_EVENTS.forEach((name) => toast.removeEventListener(name, hold));
      RELEASING_EVENTS.forEach((name) => toast.removeEventListener(name, release));
    };
  }, [element, isPassing]);
}
