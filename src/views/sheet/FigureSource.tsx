import type { IndicatorResult } from '@/indicators';
import { describeProvenance } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import type { FigureView } from '@/state';
import { Disclosure } from '@/ui-kit';
import { categoryNames } from './category-names';
import { DetailList } from './DetailList';
import styles from './sheet.module.css';

interface FigureSourceProps {
  readonly result: IndicatorResult;
  readonly own: FigureView;
}

/** Where a figure comes from: both sides of the division, perimeter, date, sources, method. */
export function FigureSource({ result, own }: FigureSourceProps) {
  const language = useLanguage();
  const { sheet, indicators, values } = language.messages;
  const { formats } = language;
  const { definition, perimeter } = result;
  const words = indicators.words[definition.id];
  const numerator = formats.measured(own.numerator, definition.numeratorUnit);
  const denominator = formats.measured(own.denominator, 'people');
  const rows: readonly (readonly [string, string])[] = [
    [words.numerator, numerator.text],
    [words.denominator, denominator.text],
    ...perimeterRows(),
    [
      sheet.referenceDate,
      result.referenceDate === null ? values.unknownDate : formats.date(result.referenceDate),
    ],
    [sheet.numerator, describeProvenance(result.numeratorProvenance, language)],
    [sheet.denominator, describeProvenance(result.denominatorProvenance, language)],
  ];
  function perimeterRows(): (readonly [string, string])[] {
    if (definition.numerator.kind === 'places') {
      const codes = perimeter.categories[definition.numerator.public];
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
      <p className={styles.muted}>{words.method}</p>
    </Disclosure>
  );
}
