import type { EvolutionLegend } from '@/cartography';
import type { MappedLevel } from '@/domain/territory';
import { samplingOf } from '@/indicators';
import type { LevelEvolution } from '@/indicators/evolution';
import { describeProvenance, type Language } from '../describe-provenance';
import { describeSecrecy } from '../describe-secrecy';
import { describeIndicator } from '../indicators/describe-indicator';
import { describePerimeterBriefly } from '../indicators/describe-perimeter';
import type { LegendBlock, LegendIndicator } from '../legend/legend-text';
import { stateLines, territoryLine } from '../legend/lines';
import { WORDS } from './catalogues';

/** The words of the legend of a map of change; `lines` are those of its arrows. */
export interface EvolutionMapText extends LegendBlock {
  /** The difference of each arrow of the scale, as « 1,5 ». */
  readonly sizes: readonly string[];
}

/** What a map of change is about. */
export interface EvolutionMapSubject {
  readonly level: MappedLevel;
  readonly indicator: LegendIndicator;
  /** `null` when there are not two dates. */
  readonly evolution: Pick<LevelEvolution, 'dates' | 'before' | 'after'> | null;
}

/** Puts the legend of a map of change into words, for the screen and for every export. */
export function describeEvolutionMap(
  model: EvolutionLegend,
  subject: EvolutionMapSubject,
  language: Language,
): EvolutionMapText {
  const { level, indicator, evolution } = subject;
  const { messages, formats } = language;
  const words = WORDS[messages.locale];
  const description = { ...language, level };
  const { name, unit } = describeIndicator(indicator, messages);
  const unchanged = territoryLine(words.unchanged, model.unchangedCount, description);
  return {
    title: words.subject({ name }),
    subtitle:
      evolution &&
      words.subtitle({
        unit,
        from: formats.date(evolution.dates.before),
        to: formats.date(evolution.dates.after),
      }),
    lines: [
      ...model.arrows.map(({ direction, isSure, count }) =>
        territoryLine(words.arrows[direction][isSure ? 'sure' : 'unsure'], count, description),
      ),
      ...(model.unchangedCount > 0 ? [unchanged] : []),
    ],
    sizes: model.sizes.map(({ value }) => formats.rate(value)),
    states: stateLines(model.states, description),
    marks: null,
    notes: evolution === null ? [] : notesOf(indicator, language),
    warnings: evolution === null ? [words.oneDate] : [],
    sources: describeProvenance(
      [evolution?.before, evolution?.after].flatMap((result) =>
        result ? [...result.numeratorProvenance, ...result.denominatorProvenance] : [],
      ),
      language,
    ),
  };
}

function notesOf(indicator: LegendIndicator, language: Language): readonly string[] {
  const { definition, secrecy } = indicator;
  const { messages } = language;
  const words = WORDS[messages.locale];
  return [
    words.scale,
    ...(samplingOf(definition) === 'not-a-sample' ? [words.fact] : [words.tested, words.many, words.rawOnly]),
    ...describePerimeterBriefly(indicator, messages),
    ...(secrecy === null ? [] : [...describeSecrecy(secrecy, language), words.hidden]),
  ];
}
