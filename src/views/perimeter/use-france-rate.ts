import { useMemo } from 'react';
import { columnValueAt, type MeasuredValue } from '@/domain/measure';
import type { AgedPublic } from '@/domain/population';
import { computeIndicator, indicatorById } from '@/indicators';
import type { ProjectSettings } from '@/project';
import { useAppState } from '@/state';

/** The equipment rate of France for a public under a perimeter that may not be in force yet. */
export function useFranceRate(perimeter: ProjectSettings['perimeter'], group: AgedPublic): MeasuredValue {
  const inputs = useAppState((state, app) => app.select.figureInputs(state.document));
  const secrecy = useAppState((state) => state.document.settings.secrecy);
  return useMemo(() => {
    const settings = { perimeter: { ...perimeter, needSource: null, needOverlaps: [] }, secrecy };
    const { figures } = computeIndicator(indicatorById(`equipment-${group}`), inputs, settings);
    return columnValueAt(figures.france.rate, 0);
  }, [inputs, secrecy, perimeter, group]);
}
