import { buildColumn, columnValueAt, type MeasuredValue, type RatioUnit } from '@/domain/measure';
import { buildTerritoryIndex, FRANCE_CODE } from '@/domain/territory';
import { buildRatioColumn, type RatioTerms } from '@/indicators/rate';
import { publishColumn } from '@/indicators/secrecy/protected-column';

const ONE = buildTerritoryIndex('france', [{ code: FRANCE_CODE, name: 'France', parentCode: null }], null);

/** The ratio of two counts of one territory. */
export function ratioOf({ numerator, denominator }: RatioTerms<MeasuredValue>, unit: RatioUnit) {
  const column = (value: MeasuredValue) =>
    publishColumn(buildColumn(ONE, { unit: 'people', provenance: [] }, () => value));
  const terms = { numerator: column(numerator), denominator: column(denominator) };
  return columnValueAt(buildRatioColumn(terms, { unit }), 0);
}
