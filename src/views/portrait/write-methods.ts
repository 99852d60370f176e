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
import { toldFigures } from './told-figures';

/** How each key figure is computed, what it counts, and how comparable territories were chosen. */
export const writeMethods: PortraitWriter = (view, { language, words }) => {
  const { messages } = language;
  const { told } = toldFigures(view);
  const notes = methodNotes(messages.locale);
  const intervals = told.flatMap(({ method }) =>
    method === null ? [] : [describeIntervalMethod(method, language)],
  );
  const perimeters = describePerimeters(
    told.map(({ result }) => result),
    messages,
  );
  const { peers, rule, customSet } = view.compared;
  const items = told.map(({ result }) =>
    plainCell(describeIndicator(result, messages).name, [
      describeMethod(result, messages, notes),
      `${describeReferenceDate(result, language)} · ${describeProvenance(result.numeratorProvenance, language)}`,
    ]),
  );
  return [
    ...(told.length === 0 ? [] : [{ kind: 'list' as const, items }]),
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
