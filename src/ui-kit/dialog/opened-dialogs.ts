import { useEffect, useEffectEvent } from 'react';

const opened = new EventTarget();
const OPENED = 'opened';

/** Tells, once a dialog is open, whoever listens with {@link useOpenedDialogs}. */
export function useTellOpened(isOpen: boolean): void {
  useEffect(() => {
    if (isOpen) opened.dispatchEvent(new Event(OPENED));
  }, [isOpen]);
}

/** Runs an act each time a dialog opens. */
export function useOpenedDialogs(act: () => void): void {
  const onOpened = useEffectEvent(act);
  useEffect(() => {
    const listener = () => onOpened();
    opened.addEventListener(OPENED, listener);
    return () => opened.removeEventListener(OPENED, listener);
  }, []);
}
