import { numberOf } from '@/domain/measure';
import {
  categoryNames,
  describeIndicator,
  describeIntervalMethod,
  describePerimeterChanges,
  describeProvenance,
  describeReferenceDate,
  type Language,
  type Messages,
} from '@/i18n';
import { describeMethod, methodNotes } from '@/i18n/method-notes';
import { useLanguage } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import { countedCategories, unitOfTerm } from '@/indicators';
import type { FigureComparison } from '@/state';
import { Disclosure } from '@/ui-kit';
import { NotionList } from '../notions';
import { PerimeterButton } from '../perimeter';
import { DetailList } from './DetailList';
import styles from './sheet.module.css';

/** Where a figure comes from: both sides of the division, perimeter, date, sources, method. */
export function FigureSource({ comparison }: { readonly comparison: FigureComparison }) {
  const language = useLanguage();
  const { values, locale } = language.messages;
  const sheet = sheetWords(locale);
  const { formats } = language;
  const { result, own } = comparison;
  const { definition, perimeter } = result;
  const words = describeIndicator(result, language.messages);
  const numerator = formats.measured(own.numerator, unitOfTerm(definition.numerator));
  const denominator = formats.measured(own.denominator, unitOfTerm(definition.denominator));
  const rows: readonly (readonly [string, string])[] = [
    [words.numerator, numerator.text],
    [words.denominator, denominator.text],
    ...perimeterRows(),
    [sheet.referenceDate, describeReferenceDate(result, language)],
    [sheet.numerator, describeProvenance(result.numeratorProvenance, language)],
    [sheet.denominator, describeProvenance(result.denominatorProvenance, language)],
    ...uncertaintyRows(comparison, language),
  ];
  function perimeterRows(): (readonly [string, string])[] {
    const codes = countedCategories(definition.numerator, perimeter.categories);
    if (codes !== null) {
      return [
        [sheet.perimeter, `${values.capacityStatuses[perimeter.capacityStatus]} · ${categoryNames(codes)}`],
      ];
    }
    if (definition.numerator.kind === 'need' && perimeter.needSource !== null)
      return [[sheet.perimeter, perimeter.needSource]];
    return [];
  }
  return (
    <Disclosure title={sheet.sourceAndCalculation} headingLevel={4} isDetail>
      <DetailList rows={rows} />
      {describePerimeterChanges(result, language.messages).map((line) => (
        <p key={line} className={styles.muted}>
          <strong>{line}</strong>
        </p>
      ))}
      <p className={styles.muted}>
        {describeMethod(result, language.messages, methodNotes(language.messages.locale))}
      </p>
      <NotionList ids={['perimeter', 'interval', 'smoothing']} />
      <div>
        <PerimeterButton />
      </div>
    </Disclosure>
  );
}

/** Interval and smoothed value with their methods, or why there are none. */
function uncertaintyRows(
  comparison: FigureComparison,
  language: Language,
): readonly (readonly [string, string])[] {
  const { messages, formats } = language;
  const words = messages.uncertainty;
  const { uncertainty: late } = sheetWords(messages.locale);
  const { result, own, uncertainty, method } = comparison;
  const test = comparisonRow(comparison, messages);
  if (uncertainty === null || method === null) return [[words.title, late.notASampleShort], test];
  const [value, lower, upper] = [own.rate, uncertainty.lower, uncertainty.upper].map(numberOf);
  if (value === undefined || lower === undefined || upper === undefined) return [];
  const { interval } = formats.interval({ value, lower, upper });
  const { smoothing } = method;
  return [
    [words.modes.interval.label, `${interval}. ${describeIntervalMethod(method, language)}`],
    [
      words.modes.smoothed.label,
      smoothing === null
        ? words.notSmoothed
        : `${formats.measured(uncertainty.smoothed, result.definition.unit).text}. ${late.smoothedMethods[smoothing.method]({ mean: formats.rate(smoothing.mean) })}`,
    ],
    ...(smoothing === null ? [] : [test]),
  ];
}

/** How differences are judged, or why they are not. */
function comparisonRow(
  { uncertainty, test }: FigureComparison,
  { comparison, locale }: Messages,
): readonly [string, string] {
  const { comparing } = sheetWords(locale);
  return [comparing.comparedWith, uncertainty === null ? comparing.notASample : comparison.tests[test].label];
}
