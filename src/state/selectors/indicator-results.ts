import {
  FEATURED_INDICATORS,
  indicatorById,
  type IndicatorDefinition,
  type IndicatorId,
  type IndicatorResult,
  type IndicatorSettings,
  INDICATORS,
  type NeedOverlap,
  type LeastPattern,
  type SecrecyRules,
  sourcedAtLevel,
} from '@/indicators';
import { computeIndicatorAt, type DatedInputs } from '@/indicators/evolution';
import { memoizeTwo } from '@/lib';
import { type ProjectDocument, type ProjectSettings, rulesInForce } from '@/project';
import type { DatasetSelectors } from './datasets';

/** The indicators of a document, each computed when it is first asked for. */
export interface ResultSelectors {
  /** An indicator of the catalogue or of the document. */
  readonly result: (document: ProjectDocument, id: IndicatorId) => IndicatorResult;
  /** An indicator that the document may not hold yet, as it would show it. */
  readonly trial: (document: ProjectDocument, definition: IndicatorDefinition) => IndicatorResult;
  /** Those the sheet shows: the one of the map, the featured ones of the catalogue, then the user's own. */
  readonly featured: (document: ProjectDocument) => readonly IndicatorResult[];
  /** Those that stand in the table, as the dossier chooses. */
  readonly tabled: (document: ProjectDocument) => readonly IndicatorResult[];
  /** The perimeter and the rules of secrecy in force; the same object while nothing changes them. */
  readonly indicatorSettings: (document: ProjectDocument) => IndicatorSettings;
  /** Every indicator there is, in the order menus list them: the catalogue's, then the user's own. */
  readonly definitions: (document: ProjectDocument) => readonly IndicatorDefinition[];
}

/** Builds {@link ResultSelectors}: one computation an indicator and a set of inputs, shared by every view. */
export function createResultSelectors(datasets: DatasetSelectors): ResultSelectors {
  const needOf = memoizeTwo((needSource: string | null, needOverlaps: readonly NeedOverlap[]) => ({
    needSource,
    needOverlaps,
  }));
  const protectionOf = memoizeTwo((secrecy: SecrecyRules, patterns: readonly LeastPattern[]) => ({
    secrecy,
    patterns,
  }));
  const buildSettings = memoizeTwo(
    (
      perimeter: ProjectSettings['perimeter'],
      need: ReturnType<typeof needOf>,
      protection: ReturnType<typeof protectionOf>,
    ): IndicatorSettings => ({ perimeter: { ...perimeter, ...need }, ...protection }),
  );
  const settingsOf = ({ settings }: ProjectDocument) =>
    buildSettings(
      settings.perimeter,
      needOf(settings.needSource, settings.needOverlaps),
      protectionOf(rulesInForce(settings), settings.leastHidden),
    );
  const computations = new WeakMap<IndicatorDefinition, ReturnType<typeof rememberResult>>();
  const resultOf = (document: ProjectDocument, definition: IndicatorDefinition): IndicatorResult => {
    const compute = computations.get(definition) ?? rememberResult(definition);
    computations.set(definition, compute);
    const { date, level } = document.settings;
    return sourcedAtLevel(compute(datasets.figureInputs(document), settingsOf(document), date), level);
  };
  const together = memoizeTwo((...all: readonly IndicatorResult[]) => all);
  const tableOf = memoizeTwo((...all: readonly IndicatorResult[]) => all);
  const allOf = memoizeTwo((own: readonly IndicatorDefinition[]) => [...INDICATORS, ...own]);
  const shownIn = (document: ProjectDocument, definitions: readonly IndicatorDefinition[]) =>
    definitions.map((definition) => resultOf(document, definition));
  return {
    result: (document, id) => {
      const definition = indicatorById(id, document.settings.ownIndicators) ?? FEATURED_INDICATORS[0];
      if (definition === undefined) throw new Error('The catalogue has no indicator');
      return resultOf(document, definition);
    },
    trial: resultOf,
    indicatorSettings: settingsOf,
    featured: (document) => together(...shownIn(document, featuredDefinitions(document.settings))),
    tabled: (document) => tableOf(...shownIn(document, tabledDefinitions(document.settings))),
    definitions: ({ settings }) => allOf(settings.ownIndicators),
  };
}

/** The indicators of the sheet: that of the map comes first where it would not be there otherwise. */
function featuredDefinitions({
  indicatorId,
  ownIndicators,
}: Pick<ProjectSettings, 'indicatorId' | 'ownIndicators'>): readonly IndicatorDefinition[] {
  const usual = [...FEATURED_INDICATORS, ...ownIndicators];
  const chosen = indicatorById(indicatorId, ownIndicators);
  return chosen === undefined || usual.includes(chosen) ? usual : [chosen, ...usual];
}

/** The indicators of the table: those chosen, in the order of menus, or the featured ones and the user's own. */
function tabledDefinitions({
  tableIndicators,
  ownIndicators,
}: Pick<ProjectSettings, 'tableIndicators' | 'ownIndicators'>): readonly IndicatorDefinition[] {
  if (tableIndicators === null) return [...FEATURED_INDICATORS, ...ownIndicators];
  return [...INDICATORS, ...ownIndicators].filter(({ id }) => tableIndicators.includes(id));
}

function rememberResult(definition: IndicatorDefinition) {
  return memoizeTwo((inputs: DatedInputs, settings: IndicatorSettings, date: string | null) =>
    computeIndicatorAt(definition, { ...inputs, ...settings }, date),
  );
}
