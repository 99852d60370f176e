import { type PaintedTogether, paintTogether, type ThemeName } from '@/cartography';
import { columnValueAt, type MeasuredValue, type ProtectedColumn } from '@/domain/measure';
import type { IndicatorDefinition, IndicatorResult, IndicatorSettings } from '@/indicators';
import { computeIndicatorAt, type DatedInputs, datesOf } from '@/indicators/evolution';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { Selectors } from './index';

/** What changes from one small map to the next: the date, whom the need is of, the category of places, the indicator. */
export const MULTIPLES = ['dates', 'need', 'child-places', 'adult-places', 'table'] as const;

/** One of {@link MULTIPLES}. */
export type MultiplesBy = (typeof MULTIPLES)[number];

/** One of several small maps. */
export interface SmallMultiple {
  /** Unlike that of the others. */
  readonly id: string;
  readonly result: IndicatorResult;
  /** Rates as the mode of the dossier has them. */
  readonly rate: ProtectedColumn;
  readonly france: MeasuredValue;
  readonly fill: PaintedTogether['fills'][number];
}

/** Small maps that share their classes. */
export interface SmallMultiplesView {
  readonly by: MultiplesBy;
  readonly maps: readonly SmallMultiple[];
  readonly legend: PaintedTogether['legend'];
}

/** Nothing is computed before a view asks. */
export interface SmallMultiplesSelectors {
  readonly view: (document: ProjectDocument, by: MultiplesBy, themeName: ThemeName) => SmallMultiplesView;
}

/** Maps shown at most: the latest dates, the first indicators of the table. */
const MOST_MAPS = 12;

const INDICATORS_OF: Readonly<Record<Exclude<MultiplesBy, 'dates' | 'table'>, readonly string[]>> = {
  need: ['unmet-child', 'unmet-adult', 'unmet-all'],
  'child-places': ['equipment-ime', 'equipment-sessad', 'equipment-itep', 'equipment-polyhandicap'],
  'adult-places': [
    'equipment-esat',
    'equipment-mas',
    'equipment-eam',
    'equipment-eanm',
    'equipment-savs-samsah',
  ],
};

/** Builds {@link SmallMultiplesSelectors} on the selectors of a store. */
export function createSmallMultiplesSelectors(select: Selectors): SmallMultiplesSelectors {
  const resultsByDate = memoizeLast(
    (definition: IndicatorDefinition, inputs: DatedInputs, settings: IndicatorSettings) => {
      const sources = { ...inputs, ...settings };
      return datesOf(definition, sources)
        .slice(-MOST_MAPS)
        .map((date) => ({ id: date, result: computeIndicatorAt(definition, sources, date) }));
    },
  );
  const resultsOf = (document: ProjectDocument, by: MultiplesBy) => {
    const chosen = select.chosen(document);
    if (by === 'dates')
      return resultsByDate(
        chosen.definition,
        select.figureInputs(document),
        select.indicatorSettings(document),
      );
    const results =
      by === 'table'
        ? select.tabled(document).filter(({ definition }) => definition.unit === chosen.definition.unit)
        : INDICATORS_OF[by].map((id) => select.result(document, id));
    return results.slice(0, MOST_MAPS).map((result) => ({ id: result.definition.id, result }));
  };
  const view = memoizeLast(
    (document: ProjectDocument, by: MultiplesBy, themeName: ThemeName): SmallMultiplesView => {
      const { level } = document.settings;
      const results = resultsOf(document, by);
      const rates = results.map(({ result }) => shownRateOf(select, document, result));
      const { spec, look } = select.classing(document);
      const isOfPeople = results.some(({ result }) => result.secrecy !== null);
      const { fills, legend } = paintTogether(rates, {
        spec: { ...spec, settled: spec.settled || isOfPeople },
        look: { ...look, direction: results[0]?.result.definition.direction ?? look.direction },
        themeName,
        contours: select.contours(document).byLevel[level],
      });
      const maps = results.flatMap(({ id, result }, rank) => {
        const [rate, fill] = [rates[rank], fills[rank]];
        if (rate === undefined || fill === undefined) return [];
        return [{ id, result, rate, fill, france: columnValueAt(result.figures.france.rate, 0) }];
      });
      return { by, maps, legend };
    },
  );
  return { view };
}

/** The rates of a small map: smoothed where the dossier shows smoothed ones and they can be. */
function shownRateOf(select: Selectors, document: ProjectDocument, result: IndicatorResult): ProtectedColumn {
  const { level } = document.settings;
  const { rate } = result.figures[level];
  if (select.figureMode(document, result) !== 'smoothed') return rate;
  return select.uncertainty(result, level, select.smoothing(document))?.smoothed ?? rate;
}
