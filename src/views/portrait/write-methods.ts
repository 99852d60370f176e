import {
  describeIndicator,
  describeIntervalMethod,
  describePerimeters,
  describeProvenance,
  describeReferenceDate,
  peerRuleText,
} from '@/i18n';
import { describeMethod, methodNotes } from '@/i18n/method-notes';
import { note, plainCell, type PortraitWriter } from './portrait-context';

/** How each key figure is computed, what it counts, and how comparable territories were chosen. */
export const writeMethods: PortraitWriter = ({ comparisons, compared }, { language, words }) => {
  const { messages } = language;
  const notes = methodNotes(messages.locale);
  const intervals = comparisons.flatMap(({ method }) =>
    method === null ? [] : [describeIntervalMethod(method, language)],
  );
  const perimeters = describePerimeters(
    comparisons.map(({ result }) => result),
    messages,
  );
  const { peers, rule, customSet } = compared;
  return [
    {
      kind: 'table',
      caption: words.captions.methods,
      columns: [
        { header: words.columns.indicator, isNumber: false },
        { header: words.columns.method, isNumber: false },
        { header: words.columns.sources, isNumber: false },
      ],
      rows: comparisons.map(({ result }) => [
        plainCell(describeIndicator(result, messages).shortName),
        plainCell('', [describeMethod(result, messages, notes)]),
        plainCell('', [
          describeReferenceDate(result, language),
          describeProvenance([...result.numeratorProvenance, ...result.denominatorProvenance], language),
        ]),
      ]),
    },
    ...[...perimeters, ...new Set(intervals)].map(note),
    ...(peers.length === 0
      ? []
      : [note(words.peers({ names: peers.map(({ territory }) => territory.name).join(', ') }))]),
    note(peerRuleText(rule, messages)),
    ...(customSet === null
      ? []
      : [note(messages.comparison.setLine({ name: customSet.name, codes: customSet.codes.join(', ') }))]),
  ];
};
