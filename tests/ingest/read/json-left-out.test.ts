import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonLeftOut } from '@/ingest/read/json-left-out';

function cut(text: string, size: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, rank) =>
    text.slice(rank * size, (rank + 1) * size),
  );
}

/** What JSON.parse gives with the lists under some names emptied one by one. */
function withoutLists(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((element) => withoutLists(element, names));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => {
    const isLeftOut = names.includes(key) && Array.isArray(member);
    return [key, isLeftOut ? [] : withoutLists(member, names)] as const;
  });
  return Object.fromEntries(members);
}

describe('Lists nobody reads', () => {
  const names = ['log', 'tags'];
  const leftOut = new JsonLeftOut(names);
  const key = fc.constantFrom('log', 'tags', 'list', 'name');
  const text = fc.constantFrom('a', 'é', 'a "b"', '\\', '"log": ');
  const { document } = fc.letrec((tie) => ({
    document: fc.oneof(
      { maxDepth: 5 },
      text,
      fc.integer(),
      fc.array(tie('document'), { maxLength: 3 }),
      fc.dictionary(key, tie('document'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));

  it('are given empty at any depth, and all else as it is, wherever the text is cut', () => {
    const indent = fc.constantFrom(0, 2);
    fc.assert(
      fc.property(document, indent, fc.integer({ min: 1, max: 300 }), (value, spaces, size) => {
        const json = JSON.stringify(value, null, spaces);
        expect(leftOut.parse(cut(json, size))).toEqual(withoutLists(value, names));
      }),
      { numRuns: 500 },
    );
  });

  it('are not cut at a bracket of a text: the whole is read instead', () => {
    for (const mark of [']', '[', '] [']) {
      const value = { log: [{ a: `x${mark}` }, 'y'], name: 'n', list: [1], tags: [] };
      expect(leftOut.parse([JSON.stringify(value)])).toMatchObject({ name: 'n', list: [1], tags: [] });
    }
  });

  it('may be damaged, as long as the rest can be told from them', () => {
    expect(leftOut.parse(['{"log":[{"a":tru}],"list":[1]}'])).toEqual({ log: [], list: [1] });
  });

  it('do not hide a damage elsewhere', () => {
    for (const damaged of ['{"log":[1],"list":[tru]}', '{"log":[1,"list":[2]}', '{"log":[1]"list":[2]}']) {
      expect(() => leftOut.parse([damaged])).toThrow(SyntaxError);
    }
  });

  it('are read when their name is the text of something else', () => {
    const value = { list: ['log', ['kept']], name: { log: { list: ['kept'] } } };
    expect(leftOut.parse([JSON.stringify(value)])).toEqual(value);
  });
});
