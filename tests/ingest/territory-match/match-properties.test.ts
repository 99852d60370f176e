import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departementOfCommune } from '@/domain/territory';
import { createTerritoryMatcher } from '@/ingest/territory-match';
import { spelledWords } from '@/ingest/territory-match/name-key';
import { communes, directory, hierarchy } from '../../support/shipped-directory';

const LOCAL_LEVELS = ['region', 'departement', 'epci', 'commune'] as const;
const matchDepartement = createTerritoryMatcher({ directory, levels: ['departement'] });
const matchCommune = createTerritoryMatcher({ directory, levels: ['commune'] });

/** Every commune is tried: seconds on a busy machine. */
const EXHAUSTIVE = { timeout: 60_000 };

/** Ways a name is commonly written, which change nothing of what it names. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name) => name.normalize('NFD'),
  (name) => name.replace(/[-']/g, ' '),
  (name) => name.replace(/ /g, '-'),
  (name) => name.replace(/'/g, '’'),
  (name) => name.replace(/\bSaint\b/g, 'St').replace(/\bSainte\b/g, 'Ste'),
  (name) => name.replace(/œ/g, 'oe').replace(/Œ/g, 'OE'),
  (name) => name.replace(/^(Les?|La) (.*)$/, '$2 ($1)').replace(/^L'(.*)$/, "$1 (L')"),
  (name) => `  ${name}\u00a0`,
];

describe('the words of a name', () => {
  it('are the same when taken twice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...communes.names)), (text) => {
        const words = spelledWords(text);
        expect(spelledWords(words)).toBe(words);
        expect(words).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
      }),
    );
  });

  it('do not depend on how the name is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...communes.names), fc.constantFrom(...SPELLINGS), (name, respell) => {
        expect(spelledWords(respell(name))).toBe(spelledWords(name));
      }),
    );
  });
});

describe('the names of the directory', () => {
  it('find each of the 101 départements, however they are written', EXHAUSTIVE, () => {
    for (const { code, name } of hierarchy.departement.territories) {
      for (const respell of SPELLINGS) {
        expect(matchDepartement.match(respell(name))).toMatchObject({
          status: 'matched',
          territory: { code },
        });
      }
    }
  });

  it('find each of the communes when their département is said', EXHAUSTIVE, () => {
    const missed = communes.names.filter((name, position) => {
      const code = communes.codes[position];
      const match = code && matchCommune.match(name, departementOfCommune(code));
      return !match || match.status !== 'matched' || match.by !== 'name' || match.territory.code !== code;
    });
    expect(missed).toEqual([]);
  });

  it(
    'find each of the communes when it is not, up to homonyms and larger ones that begin alike',
    EXHAUSTIVE,
    () => {
      const wrong: string[] = [];
      let found = 0;
      for (const [position, name] of communes.names.entries()) {
        const match = matchCommune.match(name);
        const code = communes.codes[position];
        if (match.status === 'matched' && match.territory.code === code) found += 1;
        else if (match.status === 'matched') wrong.push(name);
        else if (match.status === 'unresolved' && match.issue !== 'several-territories') wrong.push(name);
      }
      expect(wrong).toEqual([]);
      expect(found).toBe(30_094);
    },
  );
});

describe('any text', () => {
  const respelled = fc
    .tuple(fc.nat(communes.names.length - 1), fc.constantFrom(...SPELLINGS))
    .map(([position, respell]) => ({
      code: communes.codes[position] ?? '',
      text: respell(communes.names[position] ?? ''),
    }));

  it('is never matched with another commune than the one it names', EXHAUSTIVE, () => {
    fc.assert(
      fc.property(respelled, ({ code, text }) => {
        const match = matchCommune.match(text);
        return match.status !== 'matched' || match.territory.code === code;
      }),
      { numRuns: 2000 },
    );
  });

  it('is never matched with a territory whose name has other letters', EXHAUSTIVE, () => {
    const damaged = fc
      .tuple(fc.constantFrom(...communes.names), fc.nat(30), fc.constantFrom('', 'x', 'ee', '-'))
      .map(([name, at, inserted]) => name.slice(0, at) + inserted + name.slice(at + 1));
    const lettersOf = (text: string) => {
      const words = spelledWords(text);
      return [words, words.replace(/^(?:l|la|le|les) /, '')].map((each) => each.replaceAll(' ', ''));
    };
    fc.assert(
      fc.property(damaged, (text) => {
        const match = matchCommune.match(text);
        if (match.status !== 'matched') return;
        const letters = lettersOf(text);
        expect(lettersOf(match.territory.name).some((each) => letters.includes(each))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('gets at most five candidates in order, the first alone likely and only when ahead', EXHAUSTIVE, () => {
    const matchers = LOCAL_LEVELS.map((level) => createTerritoryMatcher({ directory, levels: [level] }));
    fc.assert(
      fc.property(
        fc.constantFrom(...matchers),
        fc.oneof(
          fc.string(),
          respelled.map(({ text }) => text.slice(1)),
        ),
        fc.option(fc.constantFrom('01', '44', 'Bretagne', 'x'), { nil: undefined }),
        (matcher, text, parent) => {
          const match = matcher.match(text, parent);
          if (match.status !== 'unresolved') return;
          const scores = match.candidates.map(({ score }) => score);
          expect(scores.length).toBeLessThanOrEqual(5);
          expect(scores).toEqual(scores.toSorted((left, right) => right - left));
          expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
          expect(match.candidates.slice(1).every(({ grade }) => grade === 'to-check')).toBe(true);
          const [first, second] = match.candidates;
          if (first?.grade === 'likely' && second !== undefined)
            expect(first.score - second.score).toBeGreaterThan(0.099);
          expect(structuredClone(match)).toEqual(match);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it(
    'with a letter missing still finds its commune among the candidates, nineteen times in twenty',
    EXHAUSTIVE,
    () => {
      let tried = 0;
      let proposed = 0;
      for (let position = 0; position < communes.names.length; position += 35) {
        const name = communes.names[position] ?? '';
        const code = communes.codes[position];
        if (name.length < 6 || code === undefined) continue;
        const at = 1 + (position % (name.length - 2));
        const match = matchCommune.match(name.slice(0, at) + name.slice(at + 1), departementOfCommune(code));
        if (match.status !== 'unresolved') continue;
        tried += 1;
        if (match.candidates.some(({ territory }) => territory.code === code)) proposed += 1;
      }
      expect(tried).toBeGreaterThan(800);
      expect(proposed / tried).toBeGreaterThan(0.95);
    },
  );
});
