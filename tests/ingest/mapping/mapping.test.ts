import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEED_PUBLICS } from '@/domain/need';
import {
  bindMapping,
  COLUMN_ROLES,
  mappingProblems,
  parseMappingText,
  parseTableMapping,
  serialiseTableMapping,
  shapeOf,
  TABLE_TARGETS,
  type TableMapping,
} from '@/ingest/mapping';
import { needMapping } from '../../support/table-mappings';

const safeText = fc.string({ maxLength: 30 });
const fixedReading = fc.record(
  {
    source: safeText,
    public: fc.constantFrom(...NEED_PUBLICS),
    referenceDate: fc.constantFrom('2024', '2024-06', '2024-06-30'),
    ratePer: fc.constantFrom(100, 1000, 10_000),
    category: fc.constantFrom('183', '246'),
  },
  { requiredKeys: [] },
);
const repairs = fc.dictionary(
  safeText.filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key)),
  safeText,
);
const anyMapping: fc.Arbitrary<TableMapping> = fc.record(
  {
    version: fc.constant(1 as const),
    target: fc.constantFrom(...TABLE_TARGETS),
    sheet: fc.option(safeText),
    columns: fc.array(
      fc.record(
        { header: safeText, role: fc.constantFrom(...COLUMN_ROLES), fixed: fixedReading },
        { requiredKeys: ['header', 'role'] },
      ),
      { minLength: 1, maxLength: 8 },
    ),
    fixed: fixedReading,
    cogYear: fc.option(fc.integer({ min: 1943, max: 2100 })),
    territoryRepairs: repairs,
    categoryRepairs: repairs,
  },
  {
    requiredKeys: ['version', 'target', 'sheet', 'columns', 'fixed', 'cogYear', 'territoryRepairs'],
  },
);

describe('a mapping written as a file', () => {
  it('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyMapping, (mapping) => {
        const read = parseMappingText(serialiseTableMapping(mapping));
        expect(read).toMatchObject({ ok: true });
        expect(read.ok && serialiseTableMapping(read.value)).toBe(serialiseTableMapping(mapping));
      }),
    );
  });

  it.each([
    ['another version', { ...needMapping({ dep: 'territory' }), version: 2 }, 'mapping-version', '2'],
    ['a list', [], 'mapping-not-json', ''],
    ['a role nobody knows', needMapping({ dep: 'magic' as 'count' }), 'mapping-invalid', 'columns.0.role'],
    ['a key nobody knows', { ...needMapping({ dep: 'count' }), colour: 'red' }, 'mapping-invalid', 'colour'],
    [
      'a date of another form',
      { ...needMapping({ dep: 'count' }), fixed: { referenceDate: '30/06/2024' } },
      'mapping-invalid',
      'fixed.referenceDate',
    ],
  ])('is refused for %s, with where', (...[, json, code, detail]) => {
    expect(parseTableMapping(json)).toEqual({ ok: false, error: { code, detail } });
  });

  it('cannot reach the prototype of objects through the texts it repairs', () => {
    const text = serialiseTableMapping(needMapping({ dep: 'territory' })).replace(
      '"territoryRepairs": {}',
      '"territoryRepairs": { "__proto__": "01" }',
    );
    expect(parseMappingText(text)).toMatchObject({ ok: false, error: { code: 'mapping-invalid' } });
    expect(parseMappingText('{')).toMatchObject({ ok: false, error: { code: 'mapping-not-json' } });
  });
});

describe('the shape of a table', () => {
  it('is the words of its headers, in whatever order, case or accents', () => {
    expect(shapeOf(['Département', 'Nombre'])).toBe(shapeOf(['NOMBRE', 'departement']));
    expect(shapeOf(['dep', 'nb'])).not.toBe(shapeOf(['dep', 'nb', 'nb']));
  });

  it('fits a mapping when every column it reads is there, and tells the others', () => {
    const mapping = needMapping({ dep: 'territory', Nombre: 'count', note: 'ignore' });
    expect(bindMapping(mapping, ['NOMBRE', 'Dép'])?.unknownHeaders).toEqual([]);
    expect(bindMapping(mapping, ['dep', 'note'])).toBeNull();
    expect(bindMapping(mapping, ['ville', 'NOMBRE', 'dep'])).toEqual({
      columns: [
        { header: 'dep', role: 'territory', position: 2 },
        { header: 'Nombre', role: 'count', position: 1 },
      ],
      unknownHeaders: ['ville'],
    });
  });

  it('never gives one column of a table to two columns of a mapping', () => {
    const mapping = needMapping({ nb: 'count', NB: 'denominator' });
    expect(bindMapping(mapping, ['NB', 'Nb'])?.columns.map(({ position }) => position)).toEqual([1, 0]);
    expect(bindMapping(mapping, ['nb'])).toBeNull();
  });
});

describe('mappingProblems', () => {
  const codesOf = (mapping: TableMapping) => mappingProblems(mapping).map(({ code }) => code);

  it('finds nothing to say of a territory and a count', () => {
    expect(codesOf(needMapping({ dep: 'territory', nb: 'count' }))).toEqual([]);
  });

  it.each([
    ['no territory', needMapping({ nb: 'count' }), 'mapping-without-territory'],
    ['no count', needMapping({ dep: 'territory' }), 'mapping-without-count'],
    ['two territories', needMapping({ dep: 'territory', com: 'territory', nb: 'count' }), 'role-given-twice'],
    [
      'a rate that nothing turns into a count',
      needMapping({ dep: 'territory', taux: { role: 'rate', fixed: { ratePer: 1000 } } }),
      'rate-without-denominator',
    ],
    [
      'a rate of an unknown base',
      needMapping({ dep: 'territory', taux: 'rate', pop: 'denominator' }),
      'rate-without-base',
    ],
    [
      'two counts of one source, public and date',
      { ...needMapping({ dep: 'territory', a: 'count', b: 'count' }), fixed: { source: 'SI' } },
      'counts-not-told-apart',
    ],
    [
      'an activity of no service',
      { ...needMapping({ dep: 'territory', fa: 'caseload' }), target: 'activity' as const },
      'mapping-without-service',
    ],
    [
      'an activity of a service that reports none',
      {
        ...needMapping({ dep: 'territory', fa: 'caseload' }),
        target: 'activity' as const,
        fixed: { service: 'cnrhr' as const },
      },
      'mapping-without-service',
    ],
    [
      'an activity without a figure',
      { ...needMapping({ dep: 'territory', s: 'service' }), target: 'activity' as const },
      'mapping-without-activity',
    ],
    [
      'a mean wait of an unknown unit',
      {
        ...needMapping({ dep: 'territory', s: 'service', n: 'newcomers', d: 'mean-wait' }),
        target: 'activity' as const,
      },
      'wait-without-unit',
    ],
    [
      'a share that nobody weighs',
      {
        ...needMapping({ dep: 'territory', s: 'service', p: 'long-wait-share' }),
        target: 'activity' as const,
      },
      'wait-without-weight',
    ],
    [
      'a mean and a sum of the same waits',
      {
        ...needMapping({
          dep: 'territory',
          s: 'service',
          n: 'newcomers',
          j: 'days-waited',
          d: { role: 'mean-wait', fixed: { waitUnit: 'day' } },
        }),
        target: 'activity' as const,
      },
      'role-given-twice',
    ],
    [
      'teams that are not named',
      { ...needMapping({ dep: 'territory' }), target: 'coverage' as const },
      'mapping-without-team',
    ],
    [
      'teams that answer for nowhere',
      { ...needMapping({ nom: 'name' }), target: 'coverage' as const },
      'mapping-without-territory',
    ],
    [
      'establishments of no category',
      { ...needMapping({ nom: 'name', com: 'territory' }), target: 'establishments' as const },
      'mapping-without-category',
    ],
    [
      'establishments nowhere',
      { ...needMapping({ nom: 'name', cat: 'category' }), target: 'establishments' as const },
      'mapping-without-place',
    ],
  ])('tells %s', (_, mapping, code) => {
    expect(codesOf(mapping)).toContain(code);
  });

  it('takes, of two populations, the one of the public of the rate', () => {
    const column = (role: 'rate' | 'denominator', group: 'child' | 'adult') =>
      ({ role, fixed: { public: group, ratePer: 1000 } }) as const;
    const columns = {
      dep: 'territory',
      tauxE: column('rate', 'child'),
      popA: column('denominator', 'adult'),
    } as const;
    expect(codesOf(needMapping({ ...columns, popE: column('denominator', 'child') }))).toEqual([]);
    expect(codesOf(needMapping({ ...columns, popB: column('denominator', 'adult') }))).toEqual([
      'rate-without-denominator',
    ]);
  });
});
