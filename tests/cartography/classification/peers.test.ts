import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildClassBreaks, classIndexOf, type ClassificationMethod } from '@/cartography';

const VECTORS = join(process.env['MAILLAGE_REFERENCE'] ?? '../shared/reference', 'vectors');
const METHODS: Readonly<Record<string, ClassificationMethod>> = {
  'classification:equal': 'equal',
  'classification:quantile_type7': 'quantile',
  'classification:fisher_exact': 'jenks',
};

interface PeerCase {
  readonly id: string;
  readonly method: string;
  readonly input: { readonly file: string; readonly variable: string; readonly values?: readonly number[] };
  readonly parameters: { readonly k: number };
  readonly expected: { readonly breaks: readonly number[]; readonly counts_right_closed?: readonly number[] };
}

function readColumn(file: string, variable: string): readonly number[] {
  const [header = '', ...lines] = readFileSync(join(VECTORS, file), 'utf8').trim().split('\n');
  const names = header.split(',').map((name) => name.replaceAll('"', '').trim());
  const column = names.indexOf(variable);
  return lines.map((line) => Number.parseFloat(line.split(',')[column] ?? ''));
}

function readCases(): readonly PeerCase[] {
  const path = join(VECTORS, 'expected/classification_R.json');
  if (!existsSync(path)) return [];
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly PeerCase[] };
  return cases.filter(({ method }) => METHODS[method] !== undefined);
}

const CASES = readCases();

describe.skipIf(CASES.length > 0)('classes agree with R classInt', () => {
  it.skip('needs the reference vectors: set MAILLAGE_REFERENCE', () => undefined);
});

describe.skipIf(CASES.length === 0)('classes agree with R classInt (reference vectors)', () => {
  it.each(CASES)('$id', ({ method, input, parameters, expected }) => {
    const values =
      input.values ?? readColumn(input.file, input.variable).filter((value) => !Number.isNaN(value));
    const breaks = buildClassBreaks(values, {
      method: METHODS[method] ?? 'equal',
      classCount: parameters.k,
    });
    const uppers = [...new Set(expected.breaks.slice(1))];
    expect(breaks.bounds).toHaveLength(uppers.length + 1);
    [expected.breaks[0], ...uppers].forEach((limit, rank) => {
      expect(breaks.bounds[rank]).toBeCloseTo(limit ?? Number.NaN, 7);
    });
    if (expected.counts_right_closed === undefined) return;
    const counts = uppers.map(
      (_, rank) => values.filter((value) => classIndexOf(breaks, value) === rank).length,
    );
    expect(counts).toEqual(expected.counts_right_closed);
  });
});
