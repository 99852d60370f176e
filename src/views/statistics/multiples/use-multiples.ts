import { memoizeEach } from '@/lib';
import {
  type AppStore,
  createSmallMultiplesSelectors,
  type MultiplesBy,
  type SmallMultiplesView,
  studiedOf,
  useAppState,
} from '@/state';
import { type EvolutionState, useFormerYears } from '../../evolution';
import { useThemeName } from '../../theme';

const selectorsOf = memoizeEach((app: AppStore) =>
  createSmallMultiplesSelectors(studiedOf(app), app.embedded),
);

/** The small maps of the dossier as it stands; former years are read when the view first asks. */
export function useMultiples(by: MultiplesBy): EvolutionState<SmallMultiplesView> {
  const themeName = useThemeName();
  const status = useFormerYears();
  const value = useAppState(({ document }, app) =>
    selectorsOf(app).view(document, app.formerYears.current(), { by, themeName }),
  );
  return { status, value };
}
