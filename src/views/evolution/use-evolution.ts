import { useEffect, useState } from 'react';
import { type FigureHistory, NO_HISTORY } from '@/domain/population';
import type { ProjectDocument } from '@/project';
import {
  type AppStore,
  createEvolutionSelectors,
  type EvolutionSelectors,
  useAppState,
  useAppStore,
} from '@/state';

/** What comes from the former years, and whether they have come. */
export interface EvolutionState<Value> {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly value: Value;
}

interface Kept {
  readonly select: EvolutionSelectors;
  /** Asked for once a store; asked again after a failure. */
  loading: Promise<FigureHistory> | null;
  history: FigureHistory | null;
}

const byStore = new WeakMap<AppStore, Kept>();

function keptFor(app: AppStore): Kept {
  const kept = byStore.get(app) ?? {
    select: createEvolutionSelectors(app.select, app.embedded),
    loading: null,
    history: null,
  };
  byStore.set(app, kept);
  return kept;
}

async function loadInto(kept: Kept, app: AppStore): Promise<void> {
  kept.loading ??= app.services.loadHistory();
  try {
    kept.history = await kept.loading;
  } catch (error) {
    kept.loading = null;
    throw error;
  }
}

/** What an evolution says of the document as it stands; former years are read when a view first asks. */
export function useEvolution<Value>(
  select: (evolution: EvolutionSelectors, document: ProjectDocument, history: FigureHistory) => Value,
): EvolutionState<Value> {
  const app = useAppStore();
  const kept = keptFor(app);
  const [status, setStatus] = useState<EvolutionState<Value>['status']>(
    kept.history === null ? 'loading' : 'ready',
  );
  useEffect(() => {
    let isGone = false;
    loadInto(keptFor(app), app).then(
      () => !isGone && setStatus('ready'),
      () => !isGone && setStatus('failed'),
    );
    return () => {
      isGone = true;
    };
  }, [app]);
  const value = useAppState((state) => select(kept.select, state.document, kept.history ?? NO_HISTORY));
  return { status, value };
}
