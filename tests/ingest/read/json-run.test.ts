import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonPart, JsonSplitter } from '@/ingest/read/json-splitter';

function split(bytes: Uint8Array, size: number) {
  const parts: JsonPart[] = [];
  const splitter = new JsonSplitter((part) => {
    parts.push(part);
    return 'continue';
  });
  for (let start = 0; start < bytes.length; start += size) {
    const answer = splitter.push(bytes.subarray(start, start + size));
    if (answer !== 'continue') return { answer, parts };
  }
  return { answer: splitter.end(), parts };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function elementsOf(parts: readonly JsonPart[], key: string): readonly unknown[] {
  return parts.filter((part) => part.kind === 'element' && part.key === key).map(({ value }) => value);
}

/** An object larger than those that are looked for one by one; its texts and children look like boundaries. */
function large(rank: number, sizes: readonly number[]): object {
  const children = sizes.map((size, place) => ({ id: `${rank}.${place}`, text: '},{"id":'.repeat(size) }));
  return { id: rank, children, text: '\n    },\n    {\n      "id"', filler: 'é'.repeat(2500) };
}

describe('JsonSplitter in an array of large objects', () => {
  const sizes = fc.array(fc.nat({ max: 40 }), { maxLength: 4 });
  const list = fc.array(sizes, { maxLength: 6 });

  it('reads any document as JSON.parse does, wherever the chunks are cut', { timeout: 60_000 }, () => {
    const indent = fc.constantFrom(0, 2);
    const chunk = fc.integer({ min: 500, max: 20_000 });
    fc.assert(
      fc.property(fc.tuple(list, list), indent, chunk, ([first, second], spaces, size) => {
        const document = {
          first: first.map((children, rank) => large(rank, children)),
          between: { id: 1 },
          second: second.map((children, rank) => ({ other: rank, ...large(rank, children) })),
          end: [1, 2],
        };
        const { answer, parts } = split(encode(JSON.stringify(document, null, spaces)), size);
        expect(answer).toBe('continue');
        expect(elementsOf(parts, 'first')).toEqual(document.first);
        expect(elementsOf(parts, 'second')).toEqual(document.second);
        expect(elementsOf(parts, 'end')).toEqual([1, 2]);
        const ranks = parts.flatMap((part) =>
          part.kind === 'element' && part.key === 'first' ? [part.rank] : [],
        );
        expect(ranks).toEqual(document.first.map((_, rank) => rank + 1));
      }),
      { numRuns: 60 },
    );
  });

  const document = JSON.stringify({ list: Array.from({ length: 12 }, (_, rank) => large(rank, [3, 0])) });

  it('says where the element begins that is not JSON, and gives those before', () => {
    const broken = document.replace('{"id":7,', '{"id":;,');
    const { answer, parts } = split(encode(broken), 10_000);
    const byte = encode(broken.slice(0, broken.indexOf('{"id":;,'))).length;
    expect(answer).toEqual({ code: 'not-json', details: { byte } });
    expect(parts).toHaveLength(7);
  });

  it('says a document is cut, wherever it is', () => {
    const bytes = encode(document);
    for (let length = 5000; length < bytes.length; length += 1777) {
      const { answer, parts } = split(bytes.subarray(0, length), 4096);
      expect(answer).toMatchObject({ code: 'truncated-json', details: { byte: length } });
      expect(parts.length).toBeLessThan(12);
    }
  });

  it('reads an element in Windows-1252 among others', () => {
    const [start = '', end = ''] = document.split('{"id":7,');
    const latin = Uint8Array.from('{"id":7,"nom":"Corr\xe8ze",', (character) => character.charCodeAt(0));
    const mixed = Uint8Array.from([...encode(start), ...latin, ...encode(end)]);
    const { answer, parts } = split(mixed, 9000);
    expect(answer).toBe('continue');
    expect(parts).toHaveLength(12);
    expect(parts[7]?.value).toMatchObject({ nom: 'Corrèze' });
    expect(parts[6]?.value).toEqual(large(6, [3, 0]));
  });

  it('stops as soon as its visitor has enough', () => {
    let taken = 0;
    const splitter = new JsonSplitter(() => {
      taken += 1;
      return taken === 5 ? 'enough' : 'continue';
    });
    expect(splitter.push(encode(document))).toBe('enough');
    expect(taken).toBe(5);
  });
});
