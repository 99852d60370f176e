import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ADAPTERS } from '../../conformance/adapters';
import { readReferenceCases } from '../../conformance/reference-case';
import { runCases } from '../../conformance/run-cases';

const VECTORS = join(process.env['MAILLAGE_REFERENCE'] ?? '../shared/reference', 'vectors');
const CASES = existsSync(join(VECTORS, 'expected'))
  ? readReferenceCases(VECTORS).filter(({ method }) => method.startsWith('classification:'))
  : [];

describe.skipIf(CASES.length > 0)('classes agree with those of peers', () => {
  it.skip('needs the reference vectors: set MAILLAGE_REFERENCE', () => undefined);
});

describe.skipIf(CASES.length === 0)(
  'classes agree with those of R and mapclassify (reference vectors)',
  () => {
    it.each(runCases(CASES, ADAPTERS, VECTORS))('$id', (outcome) => {
      expect(outcome).toMatchObject({ status: 'passed' });
    });
  },
);
