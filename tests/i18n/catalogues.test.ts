import { describe, expect, it } from 'vitest';
import { en, fr } from '../support/catalogues';
import { type CatalogueLeaf, leavesOf, sampleMessage } from './catalogue-leaves';

const FRENCH = leavesOf(fr);
const ENGLISH = new Map(leavesOf(en).map((leaf) => [leaf.path, leaf]));

/** Each name of a parameter gets a number of its own between 21 and 99: plural, and recognisable in the text. */
function sampleOf(name: string): number {
  const sum = [...name].reduce((total, character) => total * 31 + character.charCodeAt(0), 7);
  return 21 + (Math.abs(sum) % 79);
}

/** Messages that are rightly the same in both languages: names, acronyms, figures and layout around parameters. */
const SAME_IN_BOTH = [
  /^indicators\.names\..+\.shortName$/,
  /^indicators\.(?:nouns\.places|services\.)/,
  /^methodNotes\.formulas\./,
  /^values\.(?:units|unitSigns|ratios)\.(?:percent|ratio)$/,
  /^app\.(name|documentTitle|bar\.menu|search\.(?:departements|communes))$/,
  /^layers\.(levels|levelsPlural)\.(france|departement|epci|commune)$/,
  /^layers\.coverageKinds\..*\.short$/,
  /^layers\.(date|classification)$/,
  /^legend\.(subtitle|state|territories\.(?:departement|commune))$/,
  /^values\.(marked|spokenWithState|lessThan|moreThan)$/,
  /^values\.states\.(known|zero|suppressed|estimated)\.mark$/,
  /^values\.(units|unitSigns)\.(places|per-1000)$/,
  /^values\.counts\.places$/,
  /^sheet\.(nameWithCode|codeAndPlace|communes|fraction|licence|source|sourceOf|referenceDate|departementsInRemit|comparing\.distance)$/,
  /^sheet\.establishment\.(commune|position|places)$/,
  /^table\.(label|headerWithUnit|unitAt|columns\.(?:code|departement))$/,
  /^app\.(bar\.languages\..*|notices\.label|bar\.withKeys|search\.nameWithCode|keyNames\.control)$/,
  /^import\.(acceptedFiles\.(finess|contours)\.name|ledger\.headers\.code|review\.(datasets\.contours|sourceDates))$/,
  /^import\.comparison\.(kindCount|contours\.levels\.departement|columns\.(departement|before|after|source))$/,
  /^import\.comparison\.headers\.source$/,
  /^uncertainty\.stability\..*\.label$/,
  /^comparison\.(labels\.france|withUnit|points|difference|criteria\.population)$/,
  /^project\.dossier$/,
  /^export\.(csv\.(code|column)|page\.scaleUnit)$/,
  /^glossary\.terms\..*\.expansion$/,
];

/** Numbers that decide what is said and are rightly not printed, by message. */
const DECIDING: Readonly<Record<string, readonly string[]>> = {
  'suppression.state.byLevel': ['france'],
};

/** Whether a number that is not printed changes the message: said with it, not said without. */
function decides(leaf: CatalogueLeaf, parameter: string): boolean {
  const without = sampleMessage(leaf, (name) => (name === parameter ? 0 : sampleOf(name)));
  return without.text !== sampleMessage(leaf, sampleOf).text;
}

describe('catalogues', () => {
  it('hold the same messages in French and in English', () => {
    expect([...ENGLISH.keys()].sort()).toEqual(FRENCH.map(({ path }) => path).sort());
  });

  it.each(['fr', 'en'] as const)('leave no message empty in %s', (locale) => {
    const empty = leavesOf(locale === 'fr' ? fr : en)
      .filter((leaf) => sampleMessage(leaf, sampleOf).text.trim() === '')
      .map(({ path }) => path);
    expect(empty).toEqual(['values.states.known.mark', 'values.states.zero.mark']);
  });

  it('put the same parameters into both languages', () => {
    const different = FRENCH.filter((leaf) => {
      const english = ENGLISH.get(leaf.path);
      if (english === undefined) return true;
      const here = sampleMessage(leaf, sampleOf);
      const there = sampleMessage(english, sampleOf);
      const deciding = DECIDING[leaf.path] ?? [];
      const printsAll = here.parameters.every((name) =>
        deciding.includes(name)
          ? decides(leaf, name) && decides(english, name)
          : here.text.includes(String(sampleOf(name))) && there.text.includes(String(sampleOf(name))),
      );
      return here.parameters.join() !== there.parameters.join() || !printsAll;
    });
    expect(different.map(({ path }) => path)).toEqual([]);
  });

  it('are translated, but for names and acronyms', () => {
    const untranslated = FRENCH.filter((leaf) => {
      const english = ENGLISH.get(leaf.path);
      return (
        english !== undefined && sampleMessage(english, sampleOf).text === sampleMessage(leaf, sampleOf).text
      );
    }).map(({ path }) => path);
    expect(untranslated.filter((path) => !SAME_IN_BOTH.some((rule) => rule.test(path)))).toEqual([]);
  });

  it('use typographic apostrophes and quotation marks in both languages', () => {
    const straight = [...FRENCH, ...ENGLISH.values()]
      .filter((leaf) => /['"]/.test(sampleMessage(leaf, sampleOf).text))
      .map(({ path }) => path);
    expect(straight).toEqual([]);
  });

  it('put no-break spaces where French typography wants them', () => {
    const loose = FRENCH.filter((leaf) =>
      /(?:« | [»:;?!%‰])|\d \d{3}/.test(sampleMessage(leaf, sampleOf).text),
    ).map(({ path }) => path);
    expect(loose).toEqual([]);
  });
});

describe('French messages with counts', () => {
  it('agree with 0 and 1 in the singular, with 2 in the plural, and group thousands', () => {
    const { rows } = fr.import.account;
    expect([0, 1, 2, 1234].map((count) => rows({ count }))).toEqual([
      '0\u00a0ligne',
      '1\u00a0ligne',
      '2\u00a0lignes',
      '1\u202f234\u00a0lignes',
    ]);
  });

  it('leave the spaces and quotation marks of a file name untouched', () => {
    expect(fr.import.review.notAdded({ file: 'attente : 31 %.csv' })).toBe(
      'Le fichier «\u00a0attente : 31 %.csv\u00a0» n’est pas ajouté.',
    );
  });

  it('tell an account of rows in one sentence', () => {
    expect(fr.import.account.summary({ read: 1753, accepted: 166, rejected: 1, skipped: 0 })).toBe(
      '1\u202f753\u00a0lignes lues\u00a0: 166\u00a0acceptées, 1\u00a0refusée, 0\u00a0ignorée',
    );
  });
});

describe('English messages with counts', () => {
  it('agree with 1 alone in the singular', () => {
    const { rows } = en.import.account;
    expect([0, 1, 2].map((count) => rows({ count }))).toEqual(['0\u00a0rows', '1\u00a0row', '2\u00a0rows']);
  });

  it('call a region and a dossier by one English name each', () => {
    const official = /^glossary\.terms\..*\.expansion$/;
    const mixed = leavesOf(en)
      .filter(({ path }) => !official.test(path))
      .map((leaf) => sampleMessage(leaf, sampleOf).text)
      .filter((text) => /\brégions?\b|\bprojects?\b/i.test(text));
    expect(mixed).toEqual([]);
  });
});
