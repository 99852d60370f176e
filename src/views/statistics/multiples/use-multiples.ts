import {
  type AppStore,
  createSmallMultiplesSelectors,
  type MultiplesBy,
  type SmallMultiplesSelectors,
  type SmallMultiplesView,
  useAppState,
} from '@/state';
import { useThemeName } from '../../theme';

const byStore = new WeakMap<AppStore, SmallMultiplesSelectors>();

function selectorsOf(app: AppStore): SmallMultiplesSelectors {
  const known = byStore.get(app) ?? createSmallMultiplesSelectors(app.select);
  byStore.set(app, known);
  return known;
}

/** The small maps of the dossier as it stands. */
export function useMultiples(by: MultiplesBy): SmallMultiplesView {
  const themeName = useThemeName();
  return useAppState((state, app) => selectorsOf(app).view(state.document, by, themeName));
}
