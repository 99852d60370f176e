import type { ReactNode } from 'react';
import { AppStoreContext, secondAppOf, useAppStore } from '@/state';

/** Shows what is inside as the map at the right of a swipe has it. */
export function SecondApp({ children }: { readonly children: ReactNode }) {
  return <AppStoreContext.Provider value={secondAppOf(useAppStore())}>{children}</AppStoreContext.Provider>;
}
