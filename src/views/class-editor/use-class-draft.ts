import { useMemo, useState } from 'react';
import {
  buildChoroplethPalette,
  type ClassBreaks,
  classedValues,
  countByClass,
  innerLimits,
  type LegendClass,
} from '@/cartography';
import { type ClassingView, useAppState, useCommands } from '@/state';
import { useThemeName } from '../theme';

/** The classes as they are while a limit is being moved. */
export interface ClassDraft {
  readonly classing: ClassingView;
  /** Ascending values that are classed. */
  readonly values: readonly number[];
  readonly breaks: ClassBreaks;
  /** From the lowest. */
  readonly classes: readonly LegendClass[];
  readonly move: (limits: readonly number[]) => void;
  /** Takes the limits as they have been moved: one step to undo. */
  readonly take: () => void;
}

interface MovedLimits {
  readonly from: ClassBreaks;
  readonly limits: readonly number[];
}

/** Follows limits being moved: the drawing and the counts at once, the map and the dossier once they are let go. */
export function useClassDraft(): ClassDraft {
  const commands = useCommands();
  const themeName = useThemeName();
  const classing = useAppState((state, app) => app.select.classing(state.document));
  const [moved, setMoved] = useState<MovedLimits | null>(null);
  const values = useMemo(
    () => [...classedValues(classing.column)].sort((left, right) => left - right),
    [classing.column],
  );
  const limits = moved?.from === classing.breaks ? moved.limits : innerLimits(classing.breaks);
  const breaks = useMemo(() => withLimits(classing.breaks, limits), [classing.breaks, limits]);
  const colors = buildChoroplethPalette(classing.look, breaks, themeName).classes;
  const counts = countByClass(breaks, values);
  return {
    classing,
    values,
    breaks,
    classes: colors.map((color, rank) => ({
      color,
      count: counts[rank] ?? 0,
      lower: breaks.bounds[rank] ?? Number.NaN,
      upper: breaks.bounds[rank + 1] ?? Number.NaN,
    })),
    move: (next) => setMoved({ from: classing.breaks, limits: next }),
    take: () => {
      if (moved?.from !== classing.breaks) return;
      commands.setClassLimits(moved.limits);
      setMoved(null);
    },
  };
}

function withLimits(breaks: ClassBreaks, limits: readonly number[]): ClassBreaks {
  const [lowest, highest] = [breaks.bounds[0], breaks.bounds.at(-1)];
  if (lowest === undefined || highest === undefined) return breaks;
  return { ...breaks, bounds: [lowest, ...limits, highest] };
}
