import { describeNeedInterval } from '@/i18n';
import { note, paragraph, plainCell, type PortraitWriter } from './portrait-context';

/** People without a solution by source, then at least and at most over all sources. */
export const writeNeed: PortraitWriter = (view, { language, words }) => {
  const { messages, formats } = language;
  const { sheet, values, layers } = messages;
  if (view.needs.every(({ count }) => count.status === 'missing')) {
    return [paragraph(view.needs.length === 0 ? sheet.noNeed : sheet.needUnknown)];
  }
  return [
    {
      kind: 'table',
      caption: words.captions.needs,
      columns: [
        { header: words.columns.source, isNumber: false },
        { header: words.columns.public, isNumber: false },
        { header: words.columns.people, isNumber: true },
      ],
      rows: [
        ...view.needs.map(({ source, public: group, count, referenceDate }) => [
          plainCell(referenceDate === null ? source : `${source}, ${formats.date(referenceDate)}`),
          plainCell(values.publicsShort[group]),
          plainCell(formats.measured(count, 'people').text),
        ]),
        ...view.needIntervals.map((line) => [
          plainCell(words.together),
          plainCell(values.publicsShort[line.public]),
          plainCell(describeNeedInterval(line, language)),
        ]),
      ],
    },
    note(layers.needSourceNote),
    note(sheet.needIntervals.note),
  ];
};
