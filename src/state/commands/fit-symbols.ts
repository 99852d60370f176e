import { largestSymbolFor } from '@/cartography';
import type { AppStore } from '../create-app-store';

/** Says how much room the map has, in CSS pixels: circles and their legend shrink with it. */
export function fitSymbols(
  { store }: AppStore,
  view: { readonly width: number; readonly height: number },
): void {
  const largestSymbolPx = largestSymbolFor(view);
  if (largestSymbolPx !== store.getState().largestSymbolPx) store.setState({ largestSymbolPx });
}
