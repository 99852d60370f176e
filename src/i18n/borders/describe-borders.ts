import type { BorderCount, BorderLegend } from '@/cartography';
import { known } from '@/domain/measure';
import { samplingOf } from '@/indicators';
import { describeProvenance, type Language } from '../describe-provenance';
import { describeReferenceDate } from '../describe-reference-date';
import { describeSecrecy } from '../describe-secrecy';
import type { Formats } from '../formats/formats';
import { describeIndicator } from '../indicators/describe-indicator';
import { describePerimeterBriefly } from '../indicators/describe-perimeter';
import type { LegendBlock, LegendIndicator, LegendLine } from '../legend/legend-text';
import { WORDS } from './catalogues';

/** The words of the legend of borders: `lines` are those of its classes. */
export interface BorderText extends LegendBlock {
  /** Whether chance may account for them; none of what is no sample. */
  readonly sureness: readonly (LegendLine & { readonly isSure: boolean })[];
}

/** A ratio as people say it, as « 1,6 »: with the decimals that tell it from 1. */
export function ratioText(ratio: number, { decimal }: Pick<Formats, 'decimal'>): string {
  return decimal(ratio, ratio < 2 ? 2 : 1);
}

/** Puts the legend of borders into words, for the screen and for every export. */
export function describeBorders(
  model: BorderLegend,
  indicator: LegendIndicator,
  language: Language,
): BorderText {
  const { messages } = language;
  const words = WORDS[messages.locale];
  const { name, unit } = describeIndicator(indicator, messages);
  const date = describeReferenceDate(indicator, language);
  return {
    title: words.title({ name }),
    subtitle: words.subtitle[model.count.measure]({ unit, date }),
    lines: model.classes.map(({ lower, upper, count }) =>
      borderLine(classLabel({ lower, upper }, model.count, { indicator, language }), count, language),
    ),
    sureness: surenessOf(model, language),
    states: [],
    marks: null,
    notes:
      model.count.search !== 'done'
        ? []
        : [...borderNotes(model.count, indicator, language), words.rule, ...countNotes(indicator, language)],
    warnings: model.count.search === 'too-many' ? [words.tooMany] : [],
    sources: describeProvenance(
      [...indicator.numeratorProvenance, ...indicator.denominatorProvenance],
      language,
    ),
  };
}

function borderLine(label: string, count: number, { messages, formats }: Language): LegendLine {
  return { label, count: formats.integer(count), spokenCount: WORDS[messages.locale].count({ count }) };
}

interface Subject {
  readonly indicator: LegendIndicator;
  readonly language: Language;
}

function classLabel(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  { measure }: BorderCount,
  { indicator, language: { messages, formats } }: Subject,
): string {
  const words = WORDS[messages.locale];
  if (measure === 'ratio') {
    const [from, to] = [ratioText(lower, formats), ratioText(upper, formats)];
    return from === to ? words.timesAlone({ value: from }) : words.times({ lower: from, upper: to });
  }
  const [from, to] = [lower, upper].map(
    (value) => formats.measured(known(value), indicator.definition.unit).text,
  );
  return from === to ? (from ?? '') : words.apart({ lower: from ?? '', upper: to ?? '' });
}

function surenessOf({ sureCount, unsureCount }: BorderLegend, language: Language): BorderText['sureness'] {
  const words = WORDS[language.messages.locale];
  if (sureCount + unsureCount === 0) return [];
  return [
    { ...borderLine(words.sure, sureCount, language), isSure: true },
    { ...borderLine(words.unsure, unsureCount, language), isSure: false },
  ];
}

/** Which borders are shown, which are not and why, and what their difference means. */
export function borderNotes(
  count: BorderCount,
  { definition }: LegendIndicator,
  language: Language,
): readonly string[] {
  const words = WORDS[language.messages.locale];
  const { comparable, uncompared, zeroBased, search } = count;
  if (search === 'too-many') return [words.tooMany];
  if (search === 'underway') return [];
  if (comparable + zeroBased + uncompared === 0) return [words.noBorder];
  const isSample = samplingOf(definition) !== 'not-a-sample';
  return [
    shownNote(count, definition, language),
    ...(uncompared > 0 ? [words.uncompared({ count: uncompared })] : []),
    ...(zeroBased > 0 ? [words.zeroBased({ count: zeroBased })] : []),
    words.asCounted,
    ...(isSample ? [words.tested, words.many] : []),
    ...(definition.numerator.kind === 'places' ? [words.fact] : []),
  ];
}

/** Whose counts these are, and how they are kept secret. */
function countNotes(indicator: LegendIndicator, language: Language): readonly string[] {
  const { secrecy } = indicator;
  return [
    ...describePerimeterBriefly(indicator, language.messages),
    ...(secrecy === null ? [] : describeSecrecy(secrecy, language)),
  ];
}

function shownNote(
  { measure, shown, comparable, least }: BorderCount,
  { unit }: LegendIndicator['definition'],
  { messages, formats }: Language,
): string {
  const words = WORDS[messages.locale];
  if (shown === 0 || least === null) return words.noneShown;
  const written =
    measure === 'ratio' ? ratioText(least, formats) : formats.measured(known(least), unit).spoken;
  return words.shown[measure]({ shown, comparable, least: written });
}
