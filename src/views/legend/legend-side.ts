import { createContext } from 'react';

/** Id of what names the side of a swipe that a legend is of; `null` while there is one map. */
export const LegendSide = createContext<string | null>(null);
