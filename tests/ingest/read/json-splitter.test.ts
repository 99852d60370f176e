import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonPart, JsonSplitter } from '@/ingest/read/json-splitter';

/** Feeds a text in chunks of `size` bytes and puts the document together again from its parts. */
function split(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  const parts: JsonPart[] = [];
  const splitter = new JsonSplitter((part) => {
    parts.push(part);
    return 'continue';
  });
  for (let start = 0; start < bytes.length; start += size) {
    const answer = splitter.push(bytes.subarray(start, start + size));
    if (answer !== 'continue') return { issue: answer, parts };
  }
  return { issue: splitter.end(), parts };
}

function rebuild(parts: readonly JsonPart[]): Record<string, unknown> {
  const entries = new Map<string, unknown>();
  for (const part of parts) {
    if (part.kind === 'member') entries.set(part.key, part.value);
    else entries.set(part.key, [...((entries.get(part.key) as unknown[] | undefined) ?? []), part.value]);
  }
  return Object.fromEntries(entries);
}

describe('JsonSplitter', () => {
  it('gives scalars as members and arrays element by element', () => {
    const { parts, issue } = split(
      '{"v": "1.0", "n": -2.5e3, "ok": true, "list": [{"a": "]}"}, 7, "x"], "none": []}',
      3,
    );
    expect(issue).toBe('continue');
    expect(parts).toEqual([
      { kind: 'member', key: 'v', value: '1.0' },
      { kind: 'member', key: 'n', value: -2500 },
      { kind: 'member', key: 'ok', value: true },
      { kind: 'element', key: 'list', value: { a: ']}' }, rank: 1 },
      { kind: 'element', key: 'list', value: 7, rank: 2 },
      { kind: 'element', key: 'list', value: 'x', rank: 3 },
      { kind: 'member', key: 'none', value: [] },
    ]);
  });

  it('reads any document as JSON.parse does, wherever the chunks are cut', { timeout: 60_000 }, () => {
    const key = fc.string({ unit: 'binary' }).filter((text) => text !== '__proto__');
    const documents = fc.dictionary(key, fc.jsonValue());
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 40 }), fc.boolean(), (document, size, indented) => {
        const text = JSON.stringify(document, null, indented ? 2 : 0);
        const { parts, issue } = split(text, size);
        expect(issue).toBe('continue');
        expect(rebuild(parts)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('says a document is cut when any of its last bytes is missing', () => {
    const text = '{"pmej": [{"é": "a\\"b"}, {"c": [1, 2]}], "end": 12}';
    const whole = new TextEncoder().encode(text).length;
    for (let length = 1; length < whole; length += 1) {
      const bytes = new TextEncoder().encode(text).subarray(0, length);
      const splitter = new JsonSplitter(() => 'continue');
      expect(splitter.push(bytes)).toBe('continue');
      expect(splitter.end()).toMatchObject({ code: 'truncated-json' });
    }
  });

  it.each([
    ['not JSON at all', '{pmej: 1}', 'not-json'],
    ['a broken element', '{"a": [{"b": }]}', 'not-json'],
    ['text after the end', '{"a": 1} {"b": 2}', 'not-json'],
    ['an array at the root', '[1, 2]', 'wrong-schema'],
    ['nothing', '  \n ', 'empty-file'],
  ])('refuses %s', (_, text, code) => {
    expect(split(text, 4).issue).toMatchObject({ code });
  });

  it('skips a byte order mark', () => {
    expect(split('\ufeff{"a": 1}', 2)).toMatchObject({ issue: 'continue', parts: [{ key: 'a', value: 1 }] });
  });

  it('reads Windows-1252 texts', () => {
    const parts: JsonPart[] = [];
    const splitter = new JsonSplitter((part) => {
      parts.push(part);
      return 'continue';
    });
    splitter.push(Uint8Array.from('{"nom": "Corr\xe8ze"}', (character) => character.charCodeAt(0)));
    expect(parts).toEqual([{ kind: 'member', key: 'nom', value: 'Corrèze' }]);
  });
});
