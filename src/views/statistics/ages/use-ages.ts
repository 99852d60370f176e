import { memoizeEach } from '@/lib';
import {
  type AgeChoice,
  type AgeView,
  type AppStore,
  createAgeSelectors,
  useAppState,
  useAppStore,
} from '@/state';
import { useLateReading } from '../../late-reading';
import type { ReadView } from '../AwaitedView';

const selectorsOf = memoizeEach(({ select }: AppStore) => createAgeSelectors(select));

/** The ages of what is put together or selected; the tables are read when the view first asks. */
export function useAges(choice: AgeChoice): ReadView<AgeView> {
  const status = useLateReading(useAppStore().ages);
  const view = useAppState((state, app) => selectorsOf(app).view(state, app.ages.current(), choice));
  return { status, view };
}
