import type { FigureLevel } from '@/domain/territory';
import { describeIndicator } from '@/i18n';
import { evolutionWords } from '@/i18n/evolution';
import type { TerritorySheetView } from '@/state';
import { breakTexts, describeChange, evolutionsOf } from '../evolution';
import { note, paragraph, plainCell, type PortraitContext, type PortraitWriter } from './portrait-context';

interface Place {
  readonly level: FigureLevel;
  readonly position: number;
  readonly name: string;
}

/** The indicator of the map at two dates, for the territory and what is around it. */
export const writeEvolution: PortraitWriter = (view, context) => {
  const { language, words, isHistoryMissing } = context;
  const { formats, messages } = language;
  if (isHistoryMissing) return [paragraph(words.historyFailed)];
  const evolutionAt = (level: FigureLevel) =>
    evolutionsOf(context.app).evolutionAt(context.document, context.app.formerYears.current(), level);
  const own = evolutionAt(view.level);
  if (own === null) return [paragraph(words.noEvolution)];
  const columns = evolutionWords(messages.locale);
  const { definition } = own.after;
  const { name, unit } = describeIndicator(own.after, messages);
  const wording = { words: columns, language };
  const changes = placesOf(view, context).flatMap((place) => {
    const evolution = evolutionAt(place.level);
    return evolution === null
      ? []
      : [{ name: place.name, change: describeChange(evolution, place, wording) }];
  });
  const rate = (value: (typeof changes)[number]['change']['before']) =>
    plainCell(formats.measured(value, definition.unit).text);
  const breaks = [...breakTexts(own, columns, language), ...(changes[0]?.change.breaks ?? [])];
  return [
    note(words.evolutionOf({ name, unit })),
    {
      kind: 'table',
      caption: words.captions.evolution,
      columns: [
        { header: columns.columns.territory, isNumber: false },
        { header: formats.date(own.dates.before), isNumber: true },
        { header: formats.date(own.dates.after), isNumber: true },
        { header: columns.columns.relative, isNumber: true },
        { header: columns.columns.verdict, isNumber: false },
      ],
      rows: changes.map(({ name: place, change }) => [
        plainCell(place),
        rate(change.before),
        rate(change.after),
        plainCell(change.relative, change.interval === '' ? [] : [change.interval]),
        plainCell(change.verdict),
      ]),
    },
    ...breaks.map(({ text, isBreaking }) => note(isBreaking ? columns.brokenBy({ text }) : text)),
  ];
};

/** The territory, its région when it has one, France. */
function placesOf(
  { level, territory, parent }: TerritorySheetView,
  { app, language }: PortraitContext,
): readonly Place[] {
  const { hierarchy } = app.embedded;
  const own = hierarchy[level].positionOf(territory.code);
  const region = parent === null ? undefined : hierarchy.region.positionOf(parent.code);
  return [
    ...(own === undefined ? [] : [{ level, position: own, name: territory.name }]),
    ...(region === undefined || parent === null
      ? []
      : [{ level: 'region' as const, position: region, name: parent.name }]),
    { level: 'france', position: 0, name: language.messages.layers.levels.france },
  ];
}
