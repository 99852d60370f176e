import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measurePlexSans } from '@/export/page/text-metrics';
import { wrapText } from '@/export/page/wrap-text';

const style = { sizeMm: 1, weight: 400 } as const;
/** Every character one millimetre wide. */
const monospaced = { style, measure: (text: string) => [...text].length };

describe('breaking a text into lines', () => {
  it('breaks at the spaces, as late as the column allows', () => {
    expect(wrapText('un taux par département', { ...monospaced, widthMm: 8, maxLines: 9 })).toEqual([
      'un taux',
      'par',
      'départem',
      'ent',
    ]);
  });

  it('does not break at a no-break space', () => {
    expect(wrapText('de 1\u00A0000 à', { ...monospaced, widthMm: 7, maxLines: 9 })).toEqual([
      'de',
      '1\u00A0000 à',
    ]);
  });

  it('ends with an ellipsis when lines are missing', () => {
    expect(wrapText('un deux trois quatre', { ...monospaced, widthMm: 7, maxLines: 2 })).toEqual([
      'un deux',
      'trois…',
    ]);
    expect(wrapText('un deux trois', { ...monospaced, widthMm: 7, maxLines: 1 })).toEqual(['un deu…']);
  });

  it('has no line for an empty text', () => {
    expect(wrapText('  ', { ...monospaced, widthMm: 7, maxLines: 2 })).toEqual([]);
  });

  it('keeps every character in order, in lines that fit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, widthMm) => {
        const lines = wrapText(text, { ...monospaced, widthMm, maxLines: 1000 });
        const withoutSpaces = (written: string) => written.replace(/[ \t\r\n]/g, '');
        expect(withoutSpaces(lines.join(''))).toBe(withoutSpaces(text));
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(widthMm);
      }),
    );
  });
});

describe('the width of a text in IBM Plex Sans', () => {
  /* Widths a browser gives at 1000 px: kerning makes them narrower by a hundredth at most. */
  it.each([
    ['Taux d’équipement enfants', 400, 12.164],
    ['Taux d’équipement enfants', 600, 12.591],
  ] as const)('is that of the font: %s in %i', (text, weight, expected) => {
    const measured = measurePlexSans(text, { sizeMm: 1, weight });
    expect(measured).toBeGreaterThanOrEqual(expected);
    expect(measured).toBeLessThan(expected * 1.02);
  });

  it('does not depend on how an accent is written', () => {
    expect(measurePlexSans('e\u0301', style)).toBe(measurePlexSans('é', style));
    expect(measurePlexSans('é', style)).toBe(measurePlexSans('e', style));
  });
});
