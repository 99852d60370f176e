import { type EvolutionView, selectedCodeAt, useAppState } from '@/state';
import { type EvolutionState, useEvolution } from '../../evolution';

/** The evolution of the indicator on the map, and that of the selected territory. */
export function useEvolutionView(): EvolutionState<EvolutionView> {
  const code = useAppState((state) => selectedCodeAt(state.selection, state.document.settings.level));
  return useEvolution((select, document, history) => select.view(document, history, code));
}
