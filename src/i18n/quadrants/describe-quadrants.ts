import type { QuadrantLegend } from '@/cartography';
import { known } from '@/domain/measure';
import type { MappedLevel } from '@/domain/territory';
import { bivariateWords } from '../bivariate';
import { describeProvenance, type Language } from '../describe-provenance';
import { describeReferenceDate } from '../describe-reference-date';
import { describeSecrecy } from '../describe-secrecy';
import { gapWords } from '../gaps';
import { describeIndicator } from '../indicators/describe-indicator';
import { describePerimeterBriefly } from '../indicators/describe-perimeter';
import type { LegendBlock, LegendIndicator } from '../legend/legend-text';
import { stateLines, territoryLine } from '../legend/lines';
import { WORDS } from './catalogues';

type Side = 'need' | 'offer';

const SIDES: readonly Side[] = ['need', 'offer'];

/** What a map of quadrants is about. */
export interface QuadrantSubject {
  readonly level: MappedLevel;
  readonly pair: Readonly<Record<Side, LegendIndicator>>;
}

/** Puts the legend of a map of quadrants into words, for the screen and for every export. */
export function describeQuadrants(
  model: QuadrantLegend,
  { level, pair }: QuadrantSubject,
  language: Language,
): LegendBlock {
  const { messages } = language;
  const words = WORDS[messages.locale];
  const { groups } = gapWords(messages.locale);
  const description = { ...language, level };
  const isUndecided = model.rows.some(({ quadrant, count }) => quadrant === 'undecided' && count > 0);
  return {
    title: words.title,
    subtitle: null,
    lines: model.rows.map(({ quadrant, count }) => territoryLine(groups[quadrant].label, count, description)),
    states: stateLines(model.states, description),
    marks: null,
    notes: [
      ...SIDES.flatMap((side) => sideNotes(side, { indicator: pair[side], model }, language)),
      ...(isUndecided ? [words.undecided] : []),
      words.where,
      ...new Set(
        SIDES.flatMap((side) => [
          ...describePerimeterBriefly(pair[side], messages),
          ...(pair[side].secrecy === null ? [] : describeSecrecy(pair[side].secrecy, language)),
        ]),
      ),
    ],
    warnings: [],
    sources: describeProvenance(
      SIDES.flatMap((side) => [...pair[side].numeratorProvenance, ...pair[side].denominatorProvenance]),
      language,
    ),
  };
}

interface SideFacts {
  readonly indicator: LegendIndicator;
  readonly model: QuadrantLegend;
}

function sideNotes(side: Side, { indicator, model }: SideFacts, language: Language): readonly string[] {
  const { messages, formats } = language;
  const words = WORDS[messages.locale];
  const { name, unit } = describeIndicator(indicator, messages);
  const axis = bivariateWords(messages.locale).axis[side]({
    name,
    unit,
    date: describeReferenceDate(indicator, language),
  });
  const threshold = model.thresholds[side];
  if (threshold === null) return [axis, words.ownRegion[side]];
  if (Number.isNaN(threshold)) return [axis];
  if (threshold === 0) return [axis, words.aboveZero[side]];
  const value = formats.measured(known(threshold), indicator.definition.unit).spoken;
  return [axis, words.threshold[side]({ value })];
}
