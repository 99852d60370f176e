import { columnValueAt, type MeasuredValue, numberOf } from '@/domain/measure';
import type { FigureLevel } from '@/domain/territory';
import { categoryNames, differenceValue, type Language, relativeText } from '@/i18n';
import type { EvolutionWords } from '@/i18n/evolution';
import {
  type GeneralBreak,
  isBreaking,
  type LevelEvolution,
  type TerritoryBreak,
} from '@/indicators/evolution';

/** A break in words. */
export interface BreakText {
  readonly text: string;
  /** The two figures are not to be compared. */
  readonly isBreaking: boolean;
}

/** What changed for one territory, as it is written. */
export interface ChangeWords {
  readonly before: MeasuredValue;
  readonly after: MeasuredValue;
  readonly difference: string;
  readonly relative: string;
  /** Empty where there is none. */
  readonly interval: string;
  readonly verdict: string;
  readonly breaks: readonly BreakText[];
}

/** Reads one position of an evolution. */
export function describeChange(
  evolution: LevelEvolution,
  at: { readonly level: FigureLevel; readonly position: number },
  { words, language }: { readonly words: EvolutionWords; readonly language: Language },
): ChangeWords {
  const { position } = at;
  const { formats, messages } = language;
  const mark = (value: MeasuredValue, write: (number: number) => string) => {
    const number = numberOf(value);
    return number === undefined ? formats.measured(value, 'people').text : write(number);
  };
  const percent = (value: number) => relativeText(value, language);
  const [lower, upper] = [evolution.relativeLower, evolution.relativeUpper].map((end) =>
    numberOf(columnValueAt(end, position)),
  );
  const hasInterval = lower !== undefined && upper !== undefined;
  return {
    before: columnValueAt(evolution.before.figures[at.level].rate, position),
    after: columnValueAt(evolution.after.figures[at.level].rate, position),
    difference: mark(columnValueAt(evolution.difference, position), (value) =>
      differenceValue(value, formats),
    ),
    relative: mark(columnValueAt(evolution.relative, position), percent),
    interval: hasInterval
      ? messages.comparison.interval({ lower: percent(lower), upper: percent(upper) })
      : '',
    verdict: verdictText(evolution, position, { words, language }),
    breaks: (evolution.territoryBreaks[position] ?? []).map((one) => breakText(one, words, language)),
  };
}

function verdictText(
  { judgements, pValues }: LevelEvolution,
  position: number,
  { words, language }: { readonly words: EvolutionWords; readonly language: Language },
): string {
  const judgement = judgements[position];
  if (judgement === undefined) return '';
  if (judgement.verdict === null) return words.silences[judgement.silence];
  const verdict = words.verdicts[judgement.verdict];
  const p = pValues[position] ?? Number.NaN;
  if (Number.isNaN(p)) return verdict;
  const smallest = 0.001;
  const written = language.formats.decimal(Math.max(p, smallest), 3);
  return words.tested({
    verdict,
    p: p < smallest ? words.small({ value: written }) : words.p({ value: written }),
  });
}

/** What bears on every territory between the two dates, in words. */
export function breakTexts(
  { breaks }: LevelEvolution,
  words: EvolutionWords,
  language: Language,
): readonly BreakText[] {
  return breaks.map((one) => breakText(one, words, language));
}

function breakText(one: GeneralBreak | TerritoryBreak, words: EvolutionWords, language: Language): BreakText {
  const text = words.breaks[one.code];
  const detail = detailOf(one, words, language);
  return { text: detail === '' ? text : words.detail({ text, detail }), isBreaking: isBreaking(one) };
}

function detailOf(one: GeneralBreak | TerritoryBreak, words: EvolutionWords, { formats }: Language): string {
  switch (one.code) {
    case 'source-changed':
    case 'population-year':
      return words.sources(one);
    case 'method-changed':
      return String(one.year);
    case 'categories-changed':
      return categoryNames([...one.gone, ...one.come]);
    case 'coverage-differs':
      return words.coverage(one);
    case 'territory-changed':
      return formats.date(one.date);
    case 'population-edition':
      return '';
  }
}
