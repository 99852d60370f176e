import { territoryAt } from '@/domain/territory';
import type { FunnelPoint } from '@/indicators/funnel';
import { useFormats } from '@/i18n/react';
import { tickDecimals } from '../chart/linear-scale';
import type { ViewSubject } from '../use-view-subject';
import type { FunnelAxis, FunnelChart } from './draw-funnel';

/** How a funnel chart is written. */
export function useFunnelWords(subject: ViewSubject, axis: FunnelAxis): FunnelChart['words'] {
  const formats = useFormats();
  const { words, indicator, result, level } = subject;
  const { index } = result.figures[level].rate;
  const territory = (position: number) => territoryAt(index, position);
  return {
    x: axis === 'population' ? indicator.denominator : words.funnel.expectedAxis,
    y: indicator.unit,
    writeCount: formats.integer,
    writeTicks: (ticks) => {
      const decimals = tickDecimals(ticks);
      return (value) => formats.decimal(value, decimals);
    },
    territoryAt: territory,
    describe: ({ position, rate, zone }: FunnelPoint) =>
      words.funnel.point({
        name: territory(position).name,
        value: subject.writeRate(rate),
        zone: words.funnel.zones[zone],
      }),
  };
}
