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
      kind: 'list',
      items: comparisons.map(({ result }) =>
        plainCell(describeIndicator(result, messages).name, [
          describeMethod(result, messages, notes),
          `${describeReferenceDate(result, language)} · ${describeProvenance(result.numeratorProvenance, language)}`,
        ]),
      ),
    },
    ...perimeters.map(note),
    note([...new Set(intervals), peerRuleText(rule, messages)].join(' ')),
    ...(peers.length === 0
      ? []
      : [note(words.peers({ names: peers.map(({ territory }) => territory.name).join(', ') }))]),
    ...(customSet === null
      ? []
      : [note(messages.comparison.setLine({ name: customSet.name, codes: customSet.codes.join(', ') }))]),
  ];
};
