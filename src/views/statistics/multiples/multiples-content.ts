import { columnValueAt, numberOf } from '@/domain/measure';
import type { CsvCell } from '@/export';
import { describeIndicator, describeReferenceDate, type Language } from '@/i18n';
import type { MultiplesWords } from '@/i18n/multiples';
import type { StatisticsWords } from '@/i18n/statistics';
import type { MultiplesBy, SmallMultiple, SmallMultiplesView } from '@/state';
import { describeSubject, type FramedSubject, studiedPart } from '../use-view-subject';
import type { TitledMap } from './draw-multiples';

/** What small maps are put into words with. */
export interface MultiplesWording {
  readonly by: MultiplesBy;
  readonly words: MultiplesWords;
  readonly language: Language;
}

/** What a small map is called: its date, or its indicator. */
export function titleOf({ id, subject }: SmallMultiple, { by, language }: MultiplesWording): string {
  return by === 'dates'
    ? language.formats.date(id)
    : describeIndicator(subject.result, language.messages).shortName;
}

/** A small map with its words: the title, the figure of France, and what is said of each territory. */
export function titledMap(map: SmallMultiple, wording: MultiplesWording): TitledMap {
  const { words, language } = wording;
  const { unit } = map.subject.result.definition;
  const say = (position: number) => language.formats.measured(columnValueAt(map.rate, position), unit).spoken;
  const positions = new Map(map.rate.index.territories.map(({ code }, position) => [String(code), position]));
  const names = new Map(map.rate.index.territories.map(({ code, name }) => [String(code), name]));
  return {
    title: titleOf(map, wording),
    note: words.france({ value: language.formats.measured(map.subject.france.rate, unit).text }),
    areas: map.fill.map(({ code, color, pattern }) => ({
      code,
      color,
      texture: pattern,
      name: words.place({ name: names.get(code) ?? code, value: say(positions.get(code) ?? -1) }),
    })),
  };
}

/** A small map in a sentence: where its figure is highest and lowest (how many territories tie there), and how many territories have none. */
export function describeMap(map: SmallMultiple, wording: MultiplesWording): string {
  const { words, language } = wording;
  const ranked = rankedPositions(map);
  const nameOf = (position: number) => {
    const count = map.rate.values.filter((value) => value === map.rate.values[position]).length;
    return count === 1 ? (map.rate.index.territories[position]?.name ?? '') : words.tied({ count });
  };
  const place = (position: number) =>
    words.place({
      name: nameOf(position),
      value: language.formats.measured(columnValueAt(map.rate, position), map.subject.result.definition.unit)
        .text,
    });
  const [least, most] = [ranked[0], ranked.at(-1)];
  const lacking = map.rate.values.length - ranked.length;
  const said =
    least === undefined || most === undefined
      ? `${titleOf(map, wording)}.`
      : words.described({ name: titleOf(map, wording), most: place(most), least: place(least) });
  return lacking === 0 ? said : `${said} ${words.notShown({ count: lacking })}.`;
}

function rankedPositions({ rate }: SmallMultiple): readonly number[] {
  const value = (position: number) => numberOf(columnValueAt(rate, position)) ?? Number.NaN;
  return [...rate.values.keys()]
    .filter((position) => !Number.isNaN(value(position)))
    .sort((left, right) => value(left) - value(right));
}

/** The figures of all the maps, a line each. */
export function tabulateMaps(
  maps: readonly SmallMultiple[],
  wording: MultiplesWording,
): readonly (readonly CsvCell[])[] {
  const { words, language } = wording;
  const { columns } = words;
  const lines = maps.flatMap((map) =>
    map.rate.index.territories.map(({ code, name }, position): readonly CsvCell[] => {
      const value = columnValueAt(map.rate, position);
      const { state } = language.formats.measured(value, map.subject.result.definition.unit);
      const { label } = language.messages.values.states[state];
      const date = describeReferenceDate(map.subject.result, language);
      return [`${titleOf(map, wording)} (${date})`, code, name, numberOf(value) ?? null, label];
    }),
  );
  return [[columns.map, columns.code, columns.name, columns.rate, columns.state], ...lines];
}

/** What is printed around the maps: unit and dates, how many they are, the perimeter and sources of every one. */
export function frameMaps(
  { maps }: Pick<SmallMultiplesView, 'maps'>,
  { statistics, wording }: { readonly statistics: StatisticsWords; readonly wording: MultiplesWording },
): FramedSubject {
  const { words, language } = wording;
  const described = maps.map(({ subject }) => describeSubject(subject, statistics, language));
  const units = [...new Set(described.map(({ indicator }) => indicator.unit))];
  return {
    words: statistics,
    subtitle: [
      ...units,
      ...new Set(described.flatMap((subject) => studiedPart(subject, language.messages))),
    ].join(' · '),
    franceLine: words.counted({ count: maps.length }),
    asked: [],
    demonstration: described.find(({ demonstration }) => demonstration !== null)?.demonstration ?? null,
    notes: [...new Set(described.flatMap(({ notes }) => notes))],
  };
}
