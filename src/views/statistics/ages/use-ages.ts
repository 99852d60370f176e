import { useEffect, useState } from 'react';
import {
  type AgeChoice,
  type AgeSelectors,
  type AgeView,
  type AppStore,
  createAgeSelectors,
  useAppState,
  useAppStore,
} from '@/state';

/** Ages, or where their reading stands. */
export interface AgeState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly view: AgeView | null;
}

const byStore = new WeakMap<AppStore, AgeSelectors>();

function selectorsOf(app: AppStore): AgeSelectors {
  const known = byStore.get(app) ?? createAgeSelectors(app.select);
  byStore.set(app, known);
  return known;
}

/** The ages of what is put together or selected; the tables are read when the view first asks. */
export function useAges(choice: AgeChoice): AgeState {
  const { ages } = useAppStore();
  const [status, setStatus] = useState<AgeState['status']>(ages.isRead() ? 'ready' : 'loading');
  useEffect(() => {
    let isGone = false;
    ages.read().then(
      () => !isGone && setStatus('ready'),
      () => !isGone && setStatus('failed'),
    );
    return () => {
      isGone = true;
    };
  }, [ages]);
  const view = useAppState((state, app) => selectorsOf(app).view(state, app.ages.current(), choice));
  return { status, view };
}
