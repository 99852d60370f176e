import { columnValueAt, numberOf, type ProtectedColumn } from '@/domain/measure';
import { NEED_PUBLICS, needSourcesOf } from '@/domain/need';
import { FIGURE_LEVELS } from '@/domain/territory';
import { sha256OfText } from '@/lib/sha256';
import { computeIndicator, type IndicatorInputs, type IndicatorSettings } from './compute-indicator';
import type { IndicatorDefinition, ProtectedByLevel } from './indicator';
import { computeNeedCounts } from './need-counts';

/** Written first: figures written another way have another digest. */
const FORMAT = 'maillage-figures/1';

/** Decimals beyond are those of the machine rather than of the figure. */
const SIGNIFICANT_DIGITS = 12;

const PARTS = ['numerator', 'denominator', 'rate'] as const;

/**
 * Fingerprint of every figure of a dossier, as it may be shown: each indicator at each level, and the counts of each source
 * of need. The same data, choices and rule of secrecy always have the same.
 *
 * Made of protected columns alone, with nothing where a figure is hidden: hidden counts cannot be tried against it.
 *
 * @returns SHA-256 of the figures, one a line, in hexadecimal.
 */
export function digestFigures(
  definitions: readonly IndicatorDefinition[],
  inputs: IndicatorInputs,
  settings: IndicatorSettings,
): string {
  return sha256OfText(figureLines(definitions, inputs, settings));
}

function* figureLines(
  definitions: readonly IndicatorDefinition[],
  inputs: IndicatorInputs,
  settings: IndicatorSettings,
): Generator<string> {
  yield `${FORMAT}\n`;
  for (const definition of definitions) {
    const { figures } = computeIndicator(definition, inputs, settings);
    for (const level of FIGURE_LEVELS) {
      for (const part of PARTS) yield* columnLines(`${definition.id}\t${part}`, figures[level][part]);
    }
  }
  const { secrecy: rule, patterns = [] } = settings;
  for (const source of needSourcesOf(inputs.need)) {
    for (const group of NEED_PUBLICS) {
      const counts = computeNeedCounts({ ...inputs, patterns }, { source, public: group, rule });
      yield* levelLines(JSON.stringify(['need', source, group]), counts);
    }
  }
}

function* levelLines(id: string, columns: ProtectedByLevel): Generator<string> {
  for (const level of FIGURE_LEVELS) yield* columnLines(id, columns[level]);
}

function* columnLines(id: string, column: ProtectedColumn): Generator<string> {
  const { level, territories } = column.index;
  for (const [position, { code }] of territories.entries()) {
    const value = columnValueAt(column, position);
    const number = numberOf(value);
    const text = number === undefined ? '' : String(Number(number.toPrecision(SIGNIFICANT_DIGITS)));
    yield `${id}\t${level}\t${code}\t${value.status}\t${text}\n`;
  }
}
