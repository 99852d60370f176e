import { territoryAt } from '@/domain/territory';
import type { LevelFunnel } from '@/indicators/funnel';
import type { ViewContent } from '../export/use-view-export';
import type { ViewSubject } from '../use-view-subject';
import { drawFunnel, type FunnelChart } from './draw-funnel';

const PAGE_SIZE = { width: 920, height: 520 };

/** The funnel as it is exported: the chart, or the limits and the place of each point. */
export function funnelContent(
  funnel: LevelFunnel,
  subject: ViewSubject,
  chart: Pick<ViewContent, 'title' | 'description' | 'method'> & Pick<FunnelChart, 'axis' | 'words'>,
): ViewContent {
  const { title, description, method, axis, words } = chart;
  const { columns, axis: axes } = subject.words.funnel;
  const { index } = subject.result.figures[subject.level].rate;
  return {
    title,
    description,
    method,
    remarks: [subject.words.funnel.drawn],
    draw: () => drawFunnel({ funnel, axis, ...PAGE_SIZE, words }),
    tabulate: () => [
      [
        'code',
        columns.name,
        axes.population,
        `${columns.rate} (${subject.indicator.unit})`,
        columns.expected,
        'lower998',
        'lower95',
        'upper95',
        'upper998',
        columns.zone,
      ],
      ...funnel.points.map(({ position, population, rate, expected, ends, zone }) => {
        const { code, name } = territoryAt(index, position);
        const { lower998, lower95, upper95, upper998 } = ends;
        return [code, name, population, rate, expected, lower998, lower95, upper95, upper998, zone];
      }),
    ],
  };
}
