import type { DotLegend } from '@/cartography';
import type { MappedLevel } from '@/domain/territory';
import { unitOfTerm } from '@/indicators';
import { describeProvenance, type Language } from '../describe-provenance';
import { describeReferenceDate } from '../describe-reference-date';
import { describeSecrecy } from '../describe-secrecy';
import { describeIndicator } from '../indicators/describe-indicator';
import { describePerimeterBriefly } from '../indicators/describe-perimeter';
import type { LegendBlock, LegendIndicator } from '../legend/legend-text';
import { stateLines } from '../legend/lines';
import { WORDS } from './catalogues';

/** The words of the legend of a map of dots; `lines` are that of its dot, none where nothing is counted. */
export type DotText = LegendBlock;

/** What a map of dots is about. */
export interface DotSubject {
  readonly level: MappedLevel;
  readonly indicator: LegendIndicator;
}

/** Puts the legend of a map of dots into words, for the screen and for every export. */
export function describeDots(
  model: DotLegend,
  { level, indicator }: DotSubject,
  language: Language,
): DotText {
  const { messages, formats } = language;
  const words = WORDS[messages.locale];
  const unit = unitOfTerm(indicator.definition.numerator);
  const { perDot, dotCount } = model;
  return {
    title: words.subject({ name: describeIndicator(indicator, messages).numerator }),
    subtitle: words.subtitle({
      unit: messages.values.units[unit],
      date: describeReferenceDate(indicator, language),
    }),
    lines:
      perDot === null
        ? []
        : [
            {
              label: words.value({ count: messages.values.counts[unit]({ count: perDot }) }),
              count: formats.integer(dotCount),
              spokenCount: words.dots({ count: dotCount }),
            },
          ],
    states: stateLines(model.states, { ...language, level }),
    marks: null,
    notes: [...dotNotes(model, language), ...countNotes(indicator, language)],
    warnings: perDot === null ? [words.nothing] : [words.notAddresses],
    sources: describeProvenance(indicator.numeratorProvenance, language),
  };
}

function dotNotes(model: DotLegend, { messages, formats }: Language): readonly string[] {
  const words = WORDS[messages.locale];
  const { perDot, dotlessCount, zeroCount, negativeCount } = model;
  if (perDot === null) return [];
  return [
    ...(perDot > 1 ? [words.rounding({ half: formats.decimal(perDot / 2, perDot % 2) })] : []),
    ...(dotlessCount > 0 ? [words.dotless({ count: dotlessCount })] : []),
    ...(zeroCount > 0 ? [words.zero({ count: zeroCount })] : []),
    ...(negativeCount > 0 ? [words.negative({ count: negativeCount })] : []),
  ];
}

/** Whose counts these are, and how they are kept secret. */
function countNotes(indicator: LegendIndicator, language: Language): readonly string[] {
  const { secrecy } = indicator;
  const { messages } = language;
  return [
    ...describePerimeterBriefly(indicator, messages),
    ...(secrecy === null ? [] : [...describeSecrecy(secrecy, language), WORDS[messages.locale].hidden]),
  ];
}
