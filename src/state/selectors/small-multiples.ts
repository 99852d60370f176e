import { keepContours, type PaintedTogether, paintTogether, type Scene, type ThemeName } from '@/cartography';
import type { ProtectedColumn } from '@/domain/measure';
import { contoursAt } from '@/domain/territory';
import type { FigureHistory } from '@/domain/population';
import type { ContourCollection } from '@/domain/territory';
import type { IndicatorDefinition, IndicatorResult, IndicatorSettings } from '@/indicators';
import { computeIndicatorAt, type DatedInputs, type DatedSources, datesOf } from '@/indicators/evolution';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import { figureAt } from './figure-at';
import { type ClassingView, classPartsOf, lockState, overseasIn, specificationOf } from './classing';
import type { StudiedSelectors } from './studied-figures';
import type { StatisticsSubject } from './statistics';

/** What changes from one small map to the next: the date, whom the need is of, the category of places, the indicator. */
export const MULTIPLES = ['dates', 'need', 'child-places', 'adult-places', 'table'] as const;

/** One of {@link MULTIPLES}. */
export type MultiplesBy = (typeof MULTIPLES)[number];

/** One of several small maps. */
export interface SmallMultiple {
  /** Unlike that of the others. */
  readonly id: string;
  /** What is drawn, and the same for France. */
  readonly subject: StatisticsSubject;
  /** Rates as the mode of the dossier has them. */
  readonly rate: ProtectedColumn;
  readonly fill: PaintedTogether['fills'][number];
}

/** Small maps that share their classes. */
export interface SmallMultiplesView {
  readonly by: MultiplesBy;
  readonly maps: readonly SmallMultiple[];
  readonly legend: PaintedTogether['legend'];
  /** How its limits came about. */
  readonly classes: Pick<ClassingView, 'refusal' | 'lock' | 'overseas' | 'look'> & {
    /** Whether they are made from the values of all the maps; they are chosen or locked otherwise. */
    readonly areTogether: boolean;
  };
  /** Outlines of the level, and of the part of them that is studied. */
  readonly ground: Pick<Scene, 'contours' | 'studied'>;
}

/** Which small maps, on which ground. */
interface MultiplesChoice {
  readonly by: MultiplesBy;
  readonly themeName: ThemeName;
}

/** Nothing is computed before a view asks. */
export interface SmallMultiplesSelectors {
  readonly view: (
    document: ProjectDocument,
    history: FigureHistory,
    choice: MultiplesChoice,
  ) => SmallMultiplesView;
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
export function createSmallMultiplesSelectors(
  select: StudiedSelectors,
  embedded: EmbeddedData,
): SmallMultiplesSelectors {
  const pastOf = memoizeLast((history: FigureHistory) => ({
    populations: [...embedded.populations, ...history.populations],
    socialAid: [...embedded.socialAid, ...history.socialAid],
  }));
  const sourcesOf = memoizeLast(
    (inputs: DatedInputs, past: ReturnType<typeof pastOf>, settings: IndicatorSettings): DatedSources => ({
      ...inputs,
      ...past,
      ...settings,
    }),
  );
  const resultsByDate = memoizeLast((definition: IndicatorDefinition, sources: DatedSources) =>
    datesOf(definition, sources)
      .slice(-MOST_MAPS)
      .map((date) => ({ id: date, result: computeIndicatorAt(definition, sources, date) })),
  );
  const resultsOf = (document: ProjectDocument, history: FigureHistory, by: MultiplesBy) => {
    const chosen = select.chosen(document);
    if (by === 'dates')
      return resultsByDate(
        chosen.definition,
        sourcesOf(select.figureInputs(document), pastOf(history), select.indicatorSettings(document)),
      ).map(({ id, result }) => ({ id, result: select.narrow(document, result) }));
    const results =
      by === 'table'
        ? select.tabled(document).filter(({ definition }) => definition.unit === chosen.definition.unit)
        : INDICATORS_OF[by].map((id) => select.result(document, id));
    return results.slice(0, MOST_MAPS).map((result) => ({ id: result.definition.id, result }));
  };
  const groundOf = memoizeLast((contours: ContourCollection, codes: ReadonlySet<string> | null) => ({
    contours,
    studied: keepContours(contours, codes),
  }));
  const view = memoizeLast(
    (
      document: ProjectDocument,
      history: FigureHistory,
      { by, themeName }: MultiplesChoice,
    ): SmallMultiplesView => {
      const { level } = document.settings;
      const study = select.study(document);
      const ground = groundOf(
        contoursAt(select.contours(document), level),
        select.studiedCodes(document, level),
      );
      const results = resultsOf(document, history, by);
      const rates = results.map(({ result }) => shownRateOf(select, document, result));
      const ofMap = select.classing(document).look;
      const look = {
        ...ofMap,
        reference: by === 'dates' ? ofMap.reference : null,
        direction: results[0]?.result.definition.direction ?? ofMap.direction,
      };
      const spec = specificationOf(
        ...classPartsOf(document.settings.classification, {
          unit: rates[0]?.unit ?? null,
          indicatorIds: results.map(({ result }) => result.definition.id),
          isPeople: results.some(({ result }) => result.secrecy !== null),
        }),
      );
      const { fills, legend, refusal } = paintTogether(rates, {
        spec,
        look,
        themeName,
        contours: ground.studied,
      });
      const maps = results.flatMap(({ id, result }, rank) => {
        const [rate, fill] = [rates[rank], fills[rank]];
        if (rate === undefined || fill === undefined) return [];
        const mode = select.figureMode(document, result);
        const subject = { result, level, mode, france: figureAt(result, 'france', 0), study };
        return [{ id, subject, rate, fill }];
      });
      const classes = {
        refusal,
        look,
        lock: lockState(select, document, rates),
        overseas: overseasIn(spec, rates),
        areTogether: spec.method !== 'manual',
      };
      return { by, maps, legend, classes, ground };
    },
  );
  const choiceOf = memoizeLast((by: MultiplesBy, themeName: ThemeName): MultiplesChoice => ({
    by,
    themeName,
  }));
  return {
    view: (document, history, { by, themeName }) => view(document, history, choiceOf(by, themeName)),
  };
}

/** The rates of a small map: smoothed where the dossier shows smoothed ones and they can be. */
function shownRateOf(
  select: StudiedSelectors,
  document: ProjectDocument,
  result: IndicatorResult,
): ProtectedColumn {
  const { level } = document.settings;
  const { rate } = result.figures[level];
  if (select.figureMode(document, result) !== 'smoothed') return rate;
  return select.uncertainty(result, level, select.smoothing(document))?.smoothed ?? rate;
}
