import { useMemo } from 'react';
import { columnValueAt, type MeasuredValue, numberOf } from '@/domain/measure';
import { territoryAt } from '@/domain/territory';
import type { IndicatorDefinition, IndicatorResult } from '@/indicators';
import { useAppState } from '@/state';

/** Where a territory of a preview stands among those of its level. */
type PreviewRank = 'highest' | 'median' | 'lowest';

/** An indicator tried on the data of the dossier. */
interface Preview {
  readonly result: IndicatorResult;
  readonly france: MeasuredValue;
  /** The highest, the median and the lowest territory of the level of the map. */
  readonly places: readonly {
    readonly rank: PreviewRank;
    readonly name: string;
    readonly value: MeasuredValue;
    /** Territories that have this very value, itself among them. */
    readonly tied: number;
  }[];
  /** Territories of the level without a number. */
  readonly silent: number;
  readonly total: number;
}

/** Computes an indicator that may not be in the dossier yet, as the dossier would show it. */
export function usePreview(definition: IndicatorDefinition): Preview {
  const result = useAppState((state, app) => app.select.trial(state.document, definition));
  const level = useAppState((state) => state.document.settings.level);
  return useMemo(() => {
    const { rate } = result.figures[level];
    const numbers = rate.index.territories
      .flatMap((_, position) => {
        const number = numberOf(columnValueAt(rate, position));
        return number === undefined ? [] : { position, number };
      })
      .sort((left, right) => right.number - left.number);
    const at = (rank: PreviewRank, row: number) => {
      const found = numbers[row];
      if (found === undefined) return [];
      const { name } = territoryAt(rate.index, found.position);
      const tied = numbers.filter(({ number }) => number === found.number).length;
      return [{ rank, name, value: columnValueAt(rate, found.position), tied }];
    };
    return {
      result,
      france: columnValueAt(result.figures.france.rate, 0),
      places: [
        ...at('highest', 0),
        ...(numbers.length > 2 ? at('median', Math.floor(numbers.length / 2)) : []),
        ...(numbers.length > 1 ? at('lowest', numbers.length - 1) : []),
      ],
      silent: rate.index.territories.length - numbers.length,
      total: rate.index.territories.length,
    };
  }, [result, level]);
}
