import type { NeedPublic } from '@/domain/need';
import type { Language } from '@/i18n';
import { describeNeedInterval, describeSilentNeed, sheetWords } from '@/i18n/sheet';
import type { NeedLine } from '@/state';
import { note, paragraph, plainCell, type PortraitWriter } from './portrait-context';

const PUBLICS = ['child', 'adult', 'all'] as const satisfies readonly NeedPublic[];

/** People without a solution by source and public, then at least and at most over all sources. */
export const writeNeed: PortraitWriter = (view, { language, words }) => {
  const { values, layers, indicators, locale } = language.messages;
  const sheet = sheetWords(locale);
  if (view.needs.every(({ count }) => count.status === 'missing')) {
    return [paragraph(describeSilentNeed(view, language.messages))];
  }
  const sources = [...new Set(view.needs.map((line) => nameOf(line, language)))];
  const together = PUBLICS.map((group) => {
    const line = view.needIntervals.find((candidate) => candidate.public === group);
    return plainCell(line === undefined ? '—' : describeNeedInterval(line, language));
  });
  return [
    {
      kind: 'table',
      caption: words.captions.needs,
      columns: [
        { header: words.columns.source, isNumber: false },
        ...PUBLICS.map((group) => ({ header: values.publicsShort[group], isNumber: true })),
      ],
      rows: [
        ...sources.map((source) => [
          plainCell(source),
          ...PUBLICS.map((group) => {
            const line = view.needs.find(
              (candidate) => candidate.public === group && nameOf(candidate, language) === source,
            );
            return plainCell(line === undefined ? '—' : language.formats.measured(line.count, 'people').text);
          }),
        ]),
        ...(view.needIntervals.length === 0 ? [] : [[plainCell(words.together), ...together]]),
      ],
    },
    ...(view.needs.some((line) => line.isSumOfAges) ? [note(indicators.perimeters.sumOfAges)] : []),
    note(layers.needSourceNote),
    note(sheet.needIntervals.note),
  ];
};

/** A source and what its counts are of. */
function nameOf({ source, referenceDate }: NeedLine, { formats }: Language): string {
  return referenceDate === null ? source : `${source}, ${formats.date(referenceDate)}`;
}
