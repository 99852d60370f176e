import { known, numberOf } from '@/domain/measure';
import { createFormats } from '@/i18n';
import { fr } from '@/i18n/fr';
import { ratioOf } from '../../support/one-ratio';
import type { AdapterFamily } from '../adapter';
import { isRecord, type ReferenceCase } from '../reference-case';

const IMPLIED =
  'the page does not print its population: the interval is worked out from the printed rates, and its middle is what the places are divided by';

/** Equipment rates as an observatory prints them: our rates, with our own decimals, must be the printed ones. */
export const EQUIPMENT_ADAPTERS: AdapterFamily = {
  equipment_rate_published: (_, reference) => {
    const people = numberIn(reference.expected, 'midpoint_denominator');
    const rates = rowsOf(reference).map(({ category, places }) => [category, printedRate(places, people)]);
    return {
      values: { rates_per_1000_published: Object.fromEntries(rates) },
      setAside: { implied_denominator_interval: IMPLIED, midpoint_denominator: IMPLIED },
    };
  },
};

const { rate: printRate } = createFormats(fr);

function printedRate(places: number, people: number): number {
  const rate = ratioOf({ numerator: known(places), denominator: known(people) }, 'per-1000');
  return Number(printRate(numberOf(rate) ?? Number.NaN).replace(',', '.'));
}

function rowsOf({ input }: ReferenceCase): readonly { readonly category: string; readonly places: number }[] {
  if (!Array.isArray(input.rows)) throw new Error('no list « rows »');
  return input.rows.filter(isRecord).map((row) => ({
    category: String(row.category),
    places: numberIn(row, 'places'),
  }));
}

function numberIn(record: Readonly<Record<string, unknown>>, key: string): number {
  const value = record[key];
  if (typeof value !== 'number') throw new Error(`no number « ${key} »`);
  return value;
}
