import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  departementOfCommune,
  isCommuneCode,
  isDepartementCode,
  normaliseDepartementCode,
} from '@/domain/territory';

describe('département codes', () => {
  it('accept exactly the 101 départements', () => {
    const written = Array.from({ length: 1000 }, (_, number) => String(number).padStart(2, '0'));
    const accepted = [...written, '2A', '2B'].filter(isDepartementCode);
    expect(accepted).toHaveLength(101);
    expect(accepted).toEqual(expect.arrayContaining(['01', '2A', '2B', '95', '971', '974', '976']));
  });

  it.each(['20', '96', '975', '977', '00', '1', '2a', ''])('refuse %j as written', (text) => {
    expect(isDepartementCode(text)).toBe(false);
  });
});

describe('normalising a département code', () => {
  it.each([
    ['31', '31', 'none'],
    [' 31 ', '31', 'none'],
    ['1', '01', 'lost-zero'],
    ['9', '09', 'lost-zero'],
    ['2a', '2A', 'letter-case'],
    ['9A', '971', 'finess-overseas'],
    ['9f', '976', 'finess-overseas'],
    ['20B', '2B', 'corse'],
    ['69D', '69', 'rhone'],
    ['69m', '69', 'rhone'],
  ])('recognises %j as %s (%s)', (raw, code, repair) => {
    expect(normaliseDepartementCode(raw)).toEqual({ ok: true, value: { code, repair } });
  });

  it.each([
    ['', 'empty-code'],
    ['  ', 'empty-code'],
    ['20', 'corse-not-divided'],
    ['975', 'outside-departements'],
    ['988', 'outside-departements'],
    ['310', 'unknown-code'],
    ['0', 'unknown-code'],
    ['Haute-Garonne', 'unknown-code'],
  ])('refuses %j as %s', (raw, error) => {
    expect(normaliseDepartementCode(raw)).toEqual({ ok: false, error });
  });

  it('only ever answers a code that is a département, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5 }), (raw) => {
        const result = normaliseDepartementCode(raw);
        return !result.ok || isDepartementCode(result.value.code);
      }),
    );
  });
});

describe('commune codes', () => {
  it.each([
    ['01004', '01'],
    ['2A004', '2A'],
    ['97411', '974'],
    ['75056', '75'],
  ])('%s belongs to département %s', (commune, departement) => {
    expect(isCommuneCode(commune) && departementOfCommune(commune)).toBe(departement);
  });

  it.each(['1004', '20004', '97501', '98818', '0100A', '010041', '2C004'])('%j is not a commune', (text) => {
    expect(isCommuneCode(text)).toBe(false);
  });
});
