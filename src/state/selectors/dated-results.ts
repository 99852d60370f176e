import type { FigureHistory } from '@/domain/population';
import type { IndicatorDefinition, IndicatorResult, IndicatorSettings } from '@/indicators';
import {
  computeIndicatorAt,
  type DatedInputs,
  type DatedSources,
  type DatePair,
  datesOf,
  latestUpTo,
} from '@/indicators/evolution';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import type { Selectors } from './index';

/** The figures of an indicator at each date, computed when first asked for. */
export interface DatedResults {
  readonly definition: IndicatorDefinition;
  readonly sources: DatedSources;
  readonly dates: readonly string[];
  readonly at: (date: string) => IndicatorResult;
}

/** Gives the figures of an indicator at each date, the same object as long as the dossier has the same data. */
export function createDatedResults(
  select: Pick<Selectors, 'figureInputs' | 'indicatorSettings'>,
  embedded: EmbeddedData,
) {
  const pastOf = memoizeLast((history: FigureHistory) => ({
    populations: [...embedded.populations, ...history.populations],
    socialAid: [...embedded.socialAid, ...history.socialAid],
    breaks: history.breaks,
  }));
  const build = memoizeLast(
    (past: ReturnType<typeof pastOf>, inputs: DatedInputs, settings: IndicatorSettings) => {
      const known = new WeakMap<IndicatorResult, DatedResults>();
      return (onMap: IndicatorResult): DatedResults => {
        const results = known.get(onMap) ?? datedResults(onMap, { ...inputs, ...past, ...settings });
        known.set(onMap, results);
        return results;
      };
    },
  );
  return (document: ProjectDocument, history: FigureHistory) =>
    build(pastOf(history), select.figureInputs(document), select.indicatorSettings(document));
}

/** The figures at each date; those of the date on the map are those of the map. */
function datedResults(onMap: IndicatorResult, sources: DatedSources): DatedResults {
  const { definition, asOf } = onMap;
  const dates = datesOf(definition, sources);
  const shown = dateShown(dates, asOf);
  const computed = new Map<string, IndicatorResult>(shown === undefined ? [] : [[shown, onMap]]);
  return {
    definition,
    sources,
    dates,
    at: (date) => {
      const result = computed.get(date) ?? computeIndicatorAt(definition, sources, date);
      computed.set(date, result);
      return result;
    },
  };
}

/** The date of the figures the map shows, as of the date chosen; `undefined` when nothing was counted by then. */
function dateShown(dates: readonly string[], date: string | null): string | undefined {
  return date === null ? dates.at(-1) : latestUpTo(dates, date);
}

/** That of the map, unless there is none before it, and an earlier one: that chosen, or the one just before. */
export function choosePair(
  dates: readonly string[],
  date: string | null,
  comparedDate: string | null,
): DatePair | null {
  const shown = dateShown(dates, date);
  const last = shown === undefined || shown === dates[0] ? dates.at(-1) : shown;
  if (last === undefined) return null;
  const earlier = dates.slice(0, dates.indexOf(last));
  const first = comparedDate !== null && earlier.includes(comparedDate) ? comparedDate : earlier.at(-1);
  return first === undefined ? null : { before: first, after: last };
}
