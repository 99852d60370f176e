import { describeIndicator, differenceUnit, intervalWords, type Messages, referenceInSentence } from '@/i18n';
import { tableWords } from '@/i18n/table';
import type { TableColumn } from '@/state';

/** What a column of figures is called. */
export interface ColumnWords {
  readonly header: string;
  /** Printed under the header. */
  readonly unit: string;
  /** Header and unit in full, where there is room for them. */
  readonly full: string;
}

/** Names a column of figures. */
export function columnWords(column: TableColumn, messages: Messages): ColumnWords {
  const { result, part, unit } = column;
  const { locale, values } = messages;
  const table = tableWords(locale);
  const words = describeIndicator(result, messages);
  if (part === 'rate') {
    return {
      header: words.shortName,
      unit: words.shortUnit,
      full: table.headerWithUnit({ header: words.name, unit: words.unit }),
    };
  }
  if (part === 'difference' || part === 'relative') return differenceWords(column, part, messages);
  if (part === 'fewest' || part === 'most') {
    const end = part === 'fewest' ? 'lower' : 'upper';
    const counted = messages.uncertainty.rangeParts[end]({ name: words.numerator });
    return {
      header: messages.uncertainty.rangeHeaders[end],
      unit: values.units[unit],
      full: table.headerWithUnit({ header: counted, unit: values.units[unit] }),
    };
  }
  if (part !== 'numerator' && part !== 'denominator') {
    const { partHeaders, parts } = intervalWords(result.definition, messages);
    return {
      header: partHeaders[part],
      unit: words.shortName,
      full: table.headerWithUnit({ header: parts[part]({ name: words.name }), unit: words.unit }),
    };
  }
  const [header, written] = [words[part], values.units[unit]];
  return { header, unit: written, full: table.headerWithUnit({ header, unit: written }) };
}

function differenceWords(
  { result, unit, reference }: TableColumn,
  part: 'difference' | 'relative',
  messages: Messages,
): ColumnWords {
  const { comparison, locale, values } = messages;
  const table = tableWords(locale);
  const { name: measure, unit: full } = describeIndicator(result, messages);
  const name = reference === null ? '' : referenceInSentence(reference, messages);
  const written = part === 'relative' ? values.units[unit] : full;
  return {
    header: comparison.headers[part]({ name }),
    unit: part === 'relative' ? values.unitSigns[unit] : differenceUnit(unit, messages),
    full: table.headerWithUnit({ header: comparison.part({ measure, name }), unit: written }),
  };
}
