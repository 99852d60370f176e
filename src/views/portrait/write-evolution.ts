import { type FigureLevel, isCommuneLevel } from '@/domain/territory';
import { describeIndicator } from '@/i18n';
import { evolutionWords } from '@/i18n/evolution';
import type { LevelEvolution } from '@/indicators/evolution';
import { evolutionsOf } from '@/state';
import { breakTexts, type ChangeWords, describeChange } from '../evolution';
import { note, paragraph, plainCell, type PortraitContext, type PortraitWriter } from './portrait-context';

/** The key figures that are known at two dates, for the territory and for France. */
export const writeEvolution: PortraitWriter = ({ level, territory }, context) => {
  const { app, document, language, words, isHistoryMissing } = context;
  const { formats, messages } = language;
  const position = app.select.hierarchy(document)[level].positionOf(territory.code);
  if (isHistoryMissing || position === undefined) return [paragraph(words.historyFailed)];
  const at = (where: FigureLevel) => evolutionsOf(app).featuredAt(document, app.formerYears.current(), where);
  const columns = evolutionWords(messages.locale);
  const wording = { words: columns, language };
  const national = at('france');
  const changes = at(level).map((evolution, rank) => {
    const france = national[rank];
    return {
      evolution,
      own: describeChange(evolution, { level, position }, wording),
      france: france && describeChange(france, { level: 'france', position: 0 }, wording),
    };
  });
  const known = isCommuneLevel(level) ? changes.filter(({ own }) => !isUnknown(own)) : changes;
  if (known.length === 0) return [paragraph(words.noEvolution)];
  const rate = (value: ChangeWords['before'], { after }: LevelEvolution, date: string) =>
    plainCell(
      words.dated({ value: formats.measured(value, after.definition.unit).text, date: formats.date(date) }),
    );
  return [
    {
      kind: 'table',
      caption: words.captions.evolution,
      columns: [
        { header: words.columns.indicator, isNumber: false },
        { header: words.columns.before, isNumber: true },
        { header: words.columns.after, isNumber: true },
        { header: columns.columns.relative, isNumber: true },
        { header: columns.columns.verdict, isNumber: false },
        { header: messages.layers.levels.france, isNumber: true },
      ],
      rows: known.map(({ evolution, own, france }) => [
        plainCell(describeIndicator(evolution.after, messages).name),
        rate(own.before, evolution, evolution.dates.before),
        rate(own.after, evolution, evolution.dates.after),
        plainCell(own.relative, own.interval === '' ? [] : [own.interval]),
        plainCell(own.verdict),
        plainCell(france?.relative ?? '—'),
      ]),
    },
    ...breaksOf(known, context).map(note),
  ];
};

/** Neither of the two dates has a figure there. */
function isUnknown({ before, after }: ChangeWords): boolean {
  return before.status === 'missing' && after.status === 'missing';
}

interface Change {
  readonly evolution: LevelEvolution;
  readonly own: ChangeWords;
}

/** Why two figures are not to be compared, or only with care. */
function breaksOf(changes: readonly Change[], { language }: PortraitContext): readonly string[] {
  const words = evolutionWords(language.messages.locale);
  return changes.flatMap(({ evolution, own }) => {
    const { shortName } = describeIndicator(evolution.after, language.messages);
    const breaks = [...breakTexts(evolution, words, language), ...own.breaks];
    return breaks.map(({ text, isBreaking }) =>
      words.detail({ text: `${shortName}.`, detail: isBreaking ? words.brokenBy({ text }) : text }),
    );
  });
}
