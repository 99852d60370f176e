import { createContext } from 'react';

/** The place at the end of the tabs where a view puts what acts on it; `null` until it is there. */
export const ToolbarHost = createContext<HTMLElement | null>(null);
