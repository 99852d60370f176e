import { type MeasuredValue, numberOf } from '@/domain/measure';
import type { PortraitBar, PortraitCell } from '@/export';
import { describeIndicator, type Language, referenceLabel, significanceText } from '@/i18n';
import { sheetWords } from '@/i18n/sheet';
import { unitOfTerm } from '@/indicators';
import { type FigureComparison, type ReferenceView, shownRate } from '@/state';
import { layoutBullet } from '../rate';
import { note, plainCell, type PortraitWriter } from './portrait-context';
import { toldFigures } from './told-figures';

/** Key figures beside the région, comparable territories, the user's own set and France, each with its interval. */
export const writeFigures: PortraitWriter = (view, { language, words }) => {
  const { told, silent } = toldFigures(view);
  const names = silent.map(({ result }) => describeIndicator(result, language.messages).name).join(' · ');
  const unknown = silent.length === 0 ? [] : [note(words.unknownFigures({ names }))];
  const [first] = told;
  if (first === undefined) return unknown;
  const references = first.references.map(({ reference }) => reference);
  return [
    {
      kind: 'table',
      caption: words.captions.figures,
      columns: [
        { header: words.columns.indicator, isNumber: false },
        { header: view.territory.name, isNumber: true },
        ...first.references.map((reference) => ({
          header: reference.territory?.name ?? referenceLabel(reference, language.messages),
          isNumber: true,
        })),
      ],
      rows: told.map((comparison) => [
        nameCell(comparison, language),
        ownCell(comparison, language),
        ...references.map((key) => {
          const reference = comparison.references.find((candidate) => candidate.reference === key);
          return reference === undefined ? plainCell('—') : referenceCell(reference, language);
        }),
      ]),
    },
    ...unknown,
    note(words.bars),
    note(words.reading),
  ];
};

function nameCell({ result, own }: FigureComparison, language: Language): PortraitCell {
  const { messages, formats } = language;
  const { name, unit } = describeIndicator(result, messages);
  const { numerator, denominator } = result.definition;
  const isShown = numberOf(own.rate) !== undefined;
  const fraction = sheetWords(messages.locale).fraction({
    numerator: formats.measured(own.numerator, unitOfTerm(numerator)).spoken,
    denominator:
      denominator.kind === 'population'
        ? messages.values.inhabitants({ count: numberOf(own.denominator) ?? Number.NaN })
        : formats.measured(own.denominator, unitOfTerm(denominator)).spoken,
  });
  return plainCell(name, isShown ? [unit, fraction] : [unit]);
}

function ownCell(comparison: FigureComparison, language: Language): PortraitCell {
  const { own, mode, uncertainty, result, references } = comparison;
  const { messages, formats } = language;
  const rate = shownRate(own.rate, uncertainty, mode);
  const { text, mark, state } = formats.measured(rate, result.definition.unit);
  const isMarked = state === 'estimated' && mark !== null;
  const isNumber = numberOf(rate) !== undefined;
  return {
    text: isMarked ? messages.values.marked({ value: text, mark }) : text,
    details: [
      isNumber
        ? intervalText({ rate: own.rate, ...uncertainty }, language)
        : messages.values.states[state].label,
      uncertainty?.stability === 'fragile' ? messages.uncertainty.stability.fragile.label : null,
    ].filter((detail) => detail !== null),
    bar: barOf({ rate, uncertainty, references }),
  };
}

interface Ends {
  readonly rate: MeasuredValue;
  readonly lower?: MeasuredValue;
  readonly upper?: MeasuredValue;
}

function intervalText({ rate, lower, upper }: Ends, { formats }: Language): string | null {
  const ends = [rate, lower, upper].map((end) => end && numberOf(end));
  const [value, least, most] = ends;
  if (value === undefined || least === undefined || most === undefined) return null;
  return formats.interval({ value, lower: least, upper: most }).interval;
}

function barOf({
  rate,
  uncertainty,
  references,
}: Pick<FigureComparison, 'uncertainty' | 'references'> & {
  readonly rate: MeasuredValue;
}): PortraitBar | null {
  const bullet = layoutBullet({
    own: rate,
    interval: uncertainty,
    references: references.map(({ reference, rate: value }) => ({ key: reference, value })),
  });
  return bullet && { ...bullet, marks: bullet.marks.map(({ key, at }) => ({ at, isFar: key === 'france' })) };
}

function referenceCell(reference: ReferenceView, language: Language): PortraitCell {
  const { messages, formats } = language;
  const { judgement, counted, members, covered, total } = reference;
  const partial =
    members > 1 && counted > 0 && counted < members
      ? messages.comparison.counted({ counted, members })
      : covered > 0 && covered < total
        ? sheetWords(messages.locale).coveredDepartements({ covered, total })
        : null;
  const details = [
    intervalText(reference, language),
    judgement.verdict === null ? null : significanceText(judgement, messages),
    partial,
  ];
  return plainCell(
    formats.measured(reference.rate, reference.unit).text,
    details.filter((detail) => detail !== null),
  );
}
