import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, LineDecoder } from '@/ingest/read/text-encoding';

function decode(bytes: Uint8Array, size: number): string {
  const decoder = new LineDecoder();
  let text = '';
  for (let start = 0; start < bytes.length; start += size) {
    text += decoder.decode(bytes.subarray(start, start + size));
  }
  return text + decoder.end();
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('LineDecoder', () => {
  it('gives back any UTF-8 text, wherever the chunks are cut', () => {
    const unit = fc.constantFrom('a', 'é', '’', '😀', '\n', '\r', ';');
    fc.assert(
      fc.property(fc.string({ unit }), fc.integer({ min: 1, max: 9 }), (text, size) => {
        expect(decode(utf8(text), size)).toBe(text);
      }),
    );
  });

  it('gives back any Windows-1252 text, wherever the chunks are cut', () => {
    const unit = fc.constantFrom('a', 'é', 'Ç', '\n', '\r', ';');
    fc.assert(
      fc.property(fc.string({ unit }), fc.integer({ min: 1, max: 9 }), (text, size) => {
        expect(decode(latin(`${text}\nCorrèze\n`), size)).toBe(`${text}\nCorrèze\n`);
      }),
    );
  });

  it('goes on in Windows-1252 from where a file is no longer UTF-8', () => {
    const mixed = Uint8Array.from([...utf8('Ardèche\nHérault\n'), ...latin('Corrèze\nLozère')]);
    expect(decode(mixed, 10)).toBe('Ardèche\nHérault\nCorrèze\nLozère');
  });

  it('reads the signs Windows-1252 has and ISO-8859-1 has not', () => {
    const bytes = Uint8Array.from([0x92, 0x8c, 0x80, 0x0a]);
    expect(decode(bytes, 2)).toBe('’Œ€\n');
    expect(decodeText(bytes)).toBe('’Œ€\n');
  });

  it('reads UTF-16 from its mark, in both byte orders', () => {
    const little = new Uint8Array(Buffer.from('\uFEFFDrôme\n', 'utf16le'));
    expect(decode(little, 3)).toBe('Drôme\n');
    expect(decode(new Uint8Array(Buffer.from(little).swap16()), 3)).toBe('Drôme\n');
  });

  it('keeps no more than a few megabytes of a line that never ends', () => {
    const decoder = new LineDecoder();
    const chunk = new Uint8Array(1_048_576).fill(0x61);
    const lengths = Array.from({ length: 8 }, () => decoder.decode(chunk).length);
    expect(lengths.some((length) => length > 0)).toBe(true);
  });
});
