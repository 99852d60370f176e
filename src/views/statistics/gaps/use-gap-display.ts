import { useViewMemory } from '../../view-memory';

interface GapDisplayState {
  readonly hasLine: boolean;
  readonly isWeighted: boolean;
  readonly isSized: boolean;
  /** A finger draws a zone; it scrolls otherwise. */
  readonly hasTouch: boolean;
}

/** What the chart shows beside the points, and how to change it. */
export interface GapDisplay extends GapDisplayState {
  readonly change: (change: Partial<GapDisplayState>) => void;
}

/** How the chart is shown, for as long as the page is open. */
export function useGapDisplay(): GapDisplay {
  const [state, setState] = useViewMemory<GapDisplayState>('gap display', {
    hasLine: false,
    isWeighted: false,
    isSized: false,
    hasTouch: false,
  });
  return { ...state, change: (change) => setState((last) => ({ ...last, ...change })) };
}
