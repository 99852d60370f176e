import { type KeyboardEvent, useRef } from 'react';
import { findTyped } from './find-typed';

/** How long letters typed one after the other make one word, in milliseconds. */
const PAUSE_MS = 1000;

interface TypedSearch {
  readonly labels: readonly string[];
  /** Rank of the option one is on, −1 for none. */
  readonly from: number;
}

/** Answers a key with the rank of the option that what was typed leads to, `null` where the key types nothing or finds none. */
export function useTypedSearch(): (event: KeyboardEvent, search: TypedSearch) => number | null {
  const typed = useRef({ text: '', at: 0 });
  return (event, { labels, from }) => {
    const { key, timeStamp, ctrlKey, metaKey, altKey } = event;
    if ([...key].length !== 1 || ctrlKey || metaKey || altKey) return null;
    const isGoingOn = timeStamp - typed.current.at < PAUSE_MS && typed.current.text !== '';
    if (key === ' ' && !isGoingOn) return null;
    typed.current = { text: (isGoingOn ? typed.current.text : '') + key, at: timeStamp };
    return findTyped(labels, typed.current.text, from);
  };
}
