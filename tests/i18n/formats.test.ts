import { describe, expect, it } from 'vitest';
import { estimated, known, MISSING, NOT_APPLICABLE, SUPPRESSED } from '@/domain/measure';
import { createFormats } from '@/i18n';
import { en } from '@/i18n/en';
import { fr } from '@/i18n/fr';

const french = createFormats(fr);
const english = createFormats(en);

describe('French numbers', () => {
  it('group thousands with narrow no-break spaces', () => {
    expect(french.integer(1234567)).toBe('1\u202f234\u202f567');
  });

  it('bear a real minus sign, and none when they round to zero', () => {
    expect(french.integer(-3)).toBe('\u22123');
    expect(french.decimal(-0.04, 1)).toBe('0,0');
  });

  it('keep the decimals asked for', () => {
    expect(french.decimal(12, 2)).toBe('12,00');
  });

  it('write a share as a percentage', () => {
    expect(french.percent(0.427)).toBe('43\u202f%');
    expect(french.percent(0.427, 1)).toBe('42,7\u202f%');
  });
});

describe('rates', () => {
  it.each([
    [9.94, '9,9'],
    [12, '12,0'],
    [0.1, '0,1'],
    [0.083, '0,08'],
    [0, '0'],
    [0.004, '< 0,01'],
    [-0.004, '> \u22120,01'],
    [-0.005, '\u22120,01'],
    [-1.26, '\u22121,3'],
  ])('%d is written %s', (rate, text) => {
    expect(french.rate(rate)).toBe(text);
  });

  it('use the decimal point in English', () => {
    expect(english.rate(9.94)).toBe('9.9');
  });
});

describe('dates', () => {
  it.each([
    ['2025', '2025', '2025'],
    ['2026-08', 'août 2026', 'August 2026'],
    ['2026-08-13', '13 août 2026', '13 August 2026'],
    ['2026-01-01', '1er janvier 2026', '1 January 2026'],
    ['2026-13', '2026-13', '2026-13'],
    ['fin 2025', 'fin 2025', 'fin 2025'],
    ['2025-02-31', '2025-02-31', '2025-02-31'],
  ])('%s is written with the precision it has', (iso, inFrench, inEnglish) => {
    expect(french.date(iso)).toBe(inFrench);
    expect(english.date(iso)).toBe(inEnglish);
  });
});

describe('sizes and durations', () => {
  it.each([
    [0, '0\u202fo'],
    [999, '999\u202fo'],
    [1240000, '1,2\u202fMo'],
    [300000000, '300\u202fMo'],
    [5200000000000, '5\u202f200\u202fGo'],
  ])('%d bytes are written %s', (bytes, text) => {
    expect(french.fileSize(bytes)).toBe(text);
  });

  it('round a duration up, to the minute from one minute', () => {
    expect(french.duration(44.2)).toBe('45\u202fs');
    expect(french.duration(61)).toBe('2\u202fmin');
  });
});

describe('measured values', () => {
  it('print a known figure without a mark and say its unit', () => {
    expect(french.measured(known(9.94), 'per-1000')).toEqual({
      state: 'known',
      text: '9,9',
      mark: null,
      spoken: '9,9 pour 1\u202f000',
    });
    expect(french.measured(known(1234), 'places').spoken).toBe('1\u202f234\u00a0places');
  });

  it('tell a counted zero from a figure that is missing', () => {
    expect(french.measured(known(0), 'people')).toMatchObject({
      state: 'zero',
      text: '0',
      spoken: '0\u00a0personne',
    });
    expect(french.measured(MISSING, 'people')).toMatchObject({
      state: 'missing',
      text: 'nd',
      spoken: 'Non disponible',
    });
  });

  it('print the mark of a hidden or meaningless value in place of a figure', () => {
    expect(french.measured(SUPPRESSED, 'people')).toMatchObject({ text: 's', mark: 's' });
    expect(french.measured(NOT_APPLICABLE, 'per-1000')).toMatchObject({ text: 'so', mark: 'so' });
  });

  it('mark an estimate and say so', () => {
    expect(french.measured(estimated(0.083), 'per-1000')).toEqual({
      state: 'estimated',
      text: '0,08',
      mark: 'e',
      spoken: '0,08 pour 1\u202f000, Estimation',
    });
  });

  it('use English marks and words in English', () => {
    expect(english.measured(MISSING, 'places')).toMatchObject({ text: 'n/a', spoken: 'Not available' });
    expect(english.measured(known(1), 'people').spoken).toBe('1\u00a0person');
  });
});
