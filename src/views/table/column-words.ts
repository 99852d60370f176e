import type { Messages } from '@/i18n';
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
export function columnWords({ result, part, unit }: TableColumn, messages: Messages): ColumnWords {
  const { indicators, table, uncertainty, values } = messages;
  const words = indicators.words[result.definition.id];
  if (part === 'rate') {
    return {
      header: words.shortName,
      unit: table.ratePer1000[result.definition.ageBase],
      full: table.headerWithUnit({ header: words.name, unit: words.unit }),
    };
  }
  if (part !== 'numerator' && part !== 'denominator') {
    return {
      header: uncertainty.partHeaders[part],
      unit: words.shortName,
      full: table.headerWithUnit({ header: uncertainty.parts[part]({ name: words.name }), unit: words.unit }),
    };
  }
  const [header, written] = [words[part], values.units[unit]];
  return { header, unit: written, full: table.headerWithUnit({ header, unit: written }) };
}
