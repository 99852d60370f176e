import type { FigureHistory } from '@/domain/population';
import type { ProjectDocument } from '@/project';
import { evolutionsOf, type EvolutionSelectors, useAppState, useAppStore } from '@/state';
import { type ReadingStatus, useLateReading } from '../late-reading';

/** What comes from the former years, and whether they have come. */
export interface EvolutionState<Value> {
  readonly status: ReadingStatus;
  readonly value: Value;
}

/** Whether former years have been read; asks for them, and again each time a view comes after a failure. */
export function useFormerYears(): ReadingStatus {
  return useLateReading(useAppStore().formerYears);
}

/** What an evolution says of the document as it stands; former years are read when a view first asks. */
export function useEvolution<Value>(
  select: (evolution: EvolutionSelectors, document: ProjectDocument, history: FigureHistory) => Value,
): EvolutionState<Value> {
  const app = useAppStore();
  const status = useFormerYears();
  const value = useAppState((state) => select(evolutionsOf(app), state.document, app.formerYears.current()));
  return { status, value };
}
