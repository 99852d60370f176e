import { describe, expect, it, test } from 'vitest';
import type { CommuneCode } from '@/domain/territory';
import type { CommuneCrosswalk } from '@/ingest/cog';
import {
  buildMatchDirectory,
  type ConfirmedRepairs,
  createTerritoryMatcher,
  type MatchLevel,
  repairKeyOf,
  type TerritoryMatch,
} from '@/ingest/territory-match';
import { communes, directory, hierarchy } from '../../support/shipped-directory';

const LEVELS: readonly MatchLevel[] = ['region', 'departement', 'epci', 'commune'];
const matchers = new Map(
  LEVELS.map((level) => [level, createTerritoryMatcher({ directory, levels: [level] })]),
);

function matchAt(level: MatchLevel, text: string, parent?: string): TerritoryMatch | undefined {
  return matchers.get(level)?.match(text, parent);
}

/** `01 name`, `01 repaired-code lost-zero`, `→ 75056 arrondissement`, `? unknown-name: 74 likely`. */
function told(match: TerritoryMatch | undefined): string {
  switch (match?.status) {
    case 'matched':
      return [match.territory.code, match.by, match.repair].filter((part) => part !== null).join(' ');
    case 'moved':
      return `→ ${match.move.targets.map(({ code }) => code).join()} ${match.move.kind}`;
    case 'unresolved':
      return `? ${match.issue}: ${match.candidates.map(({ territory, grade }) => `${territory.code} ${grade}`).join(', ')}`;
    case undefined:
      return 'no matcher';
  }
}

describe('matching a département', () => {
  it.each([
    ['01', '01 code'],
    ['1', '01 repaired-code lost-zero'],
    ['1.0', '01 repaired-code lost-zero'],
    ['75,0', '75 repaired-code number-format'],
    ['031', '31 repaired-code extra-zero'],
    ['2a', '2A repaired-code letter-case'],
    ['20B', '2B repaired-code corse'],
    ['69M', '69 repaired-code rhone'],
    ['9D', '974 repaired-code finess-overseas'],
    ['DEP 01', '01 repaired-code prefix'],
    ['dép. 59', '59 repaired-code prefix'],
    ['FR-2A', '2A repaired-code prefix'],
    ['MDPH 59', '59 repaired-code prefix'],
    ['01 - Ain', '01 repaired-code code-in-text'],
    ['Ain (01)', '01 repaired-code code-in-text'],
    ['Val-de-Marne / 94', '94 repaired-code code-in-text'],
    ['69M Métropole de Lyon', '69 repaired-code code-in-text'],
  ])('reads the code of %j', (text, expected) => {
    expect(told(matchAt('departement', text))).toBe(expected);
  });

  it.each([
    ['Loire', '42 name'],
    ['Haute Loire', '43 respelled-name'],
    ['Savoie', '73 name'],
    ['Haute-Savoie', '74 name'],
    ['HTE SAVOIE', '74 respelled-name'],
    ['Val d Oise', '95 respelled-name'],
    ['Val dOise', '95 respelled-name'],
    ['ALPES MARITIMES', '06 respelled-name'],
    ["Cote d'or", '21 respelled-name'],
    ['Reunion', '974 respelled-name'],
    ['Réunion (La)', '974 respelled-name'],
    ['Seine St Denis', '93 respelled-name'],
    ['Ille & Vilaine', '35 respelled-name'],
    ['Département de la Loire', '42 respelled-name'],
    ['Département de l’Ain', '01 respelled-name'],
    ['MDPH du Nord', '59 respelled-name'],
    ['Aisne (1)', '02 name'],
    ['Aisne *', '02 name'],
  ])('reads the name %j', (text, expected) => {
    expect(told(matchAt('departement', text))).toBe(expected);
  });

  it.each([
    ['Corse', '? corse-not-divided: 2A to-check, 2B to-check'],
    ['20', '? corse-not-divided: 2A to-check, 2B to-check'],
    ['Alsace', '? several-territories: 67 to-check, 68 to-check'],
    ['Savoie (Haute)', '? unknown-name: 74 likely, 73 to-check'],
    ['Seine-et-Mane', '? unknown-name: 77 likely'],
    ['Eur', '? unknown-name: 27 to-check'],
    ['Belfort', '? unknown-name: 90 to-check'],
    ['Côtes du Nord', '? unknown-name: 22 likely'],
    ['01 - Aisne', '? code-and-name-disagree: 01 to-check, 02 to-check'],
    ['975', '? outside-departements: '],
    ['97', '? unknown-code: '],
    ['Total', '? unknown-name: '],
    ['', '? empty-text: '],
    ['__proto__', '? unknown-name: '],
    ['x'.repeat(100_000), '? unknown-name: '],
    [`${'('.repeat(50_000)}1`, '? unknown-name: '],
  ])('leaves %.30s to the user', (text, expected) => {
    expect(told(matchAt('departement', text))).toBe(expected);
  });

  it('says why it proposes', () => {
    const reasonsOf = (text: string) => {
      const match = matchAt('departement', text);
      return match?.status === 'unresolved' ? match.candidates.map(({ reason }) => reason) : [];
    };
    expect(reasonsOf('Seine-et-Mane')).toEqual([{ code: 'few-edits', edits: 1 }]);
    expect(reasonsOf('Savoie (Haute)')).toEqual([
      { code: 'shared-words', shared: 2, words: 2 },
      { code: 'beginning' },
    ]);
    expect(reasonsOf('Côtes du Nord')).toEqual([{ code: 'usual-name' }]);
  });
});

describe('matching a région', () => {
  it.each([
    ['84', '84 code'],
    ['1', '01 repaired-code lost-zero'],
    ['Ile de France', '11 respelled-name'],
    ['ARS Bretagne', '53 respelled-name'],
    ['42', '→ 44 merged-region'],
    ['Alsace', '? former-territory: 44 likely'],
    ['PACA', '? unknown-name: 93 likely'],
  ])('reads %j', (text, expected) => {
    expect(told(matchAt('region', text))).toBe(expected);
  });
});

describe('matching a commune', () => {
  it.each([
    ['01004', undefined, '01004 code'],
    ['1004', undefined, '01004 repaired-code lost-zero'],
    ['2a004', undefined, '2A004 repaired-code letter-case'],
    ['20A004', undefined, '2A004 repaired-code corse'],
    ['9B207', undefined, '97207 repaired-code finess-overseas'],
    ['01004 Ambérieu-en-Bugey', undefined, '01004 repaired-code code-in-text'],
    ['59355', undefined, '→ 59350 associated'],
    ['75101', undefined, '→ 75056 arrondissement'],
    ['75001', undefined, '? former-territory: 94002 to-check'],
    ['97501', undefined, '? outside-departements: '],
    ['99999', undefined, '? unknown-code: '],
    ['01004', '38', '? outside-its-parent: 01004 to-check'],
    ['59355', '01', '? outside-its-parent: 59350 to-check'],
  ])('reads the code %j in %j', (text, parent, expected) => {
    expect(told(matchAt('commune', text, parent))).toBe(expected);
  });

  it.each([
    ["L'Haÿ-les-Roses", undefined, '94038 name'],
    ['LHAY LES ROSES', undefined, '94038 respelled-name'],
    ['L HAY LES ROSES', undefined, '94038 respelled-name'],
    ['Le Havre', undefined, '76351 name'],
    ['Havre (Le)', undefined, '76351 respelled-name'],
    ['HAVRE', '76', '76351 respelled-name'],
    ['Chalon s/ Saône', undefined, '71076 respelled-name'],
    ['Oeuilly', 'Aisne', '02565 respelled-name'],
    ['Château-Chinon (Ville)', undefined, '58062 name'],
    ["Ville d'Avray", undefined, '92077 respelled-name'],
    ['Commune de Vienne', undefined, '38544 respelled-name'],
    ['Saint-Denis', 'La Réunion', '97411 name'],
    ['St-Denis (974)', undefined, '97411 respelled-name'],
    ['Saint-Denis - 974', undefined, '97411 respelled-name'],
    ['Saint-Denis, La Réunion', undefined, '97411 respelled-name'],
    ['Saint-Denis', 'CA Intercommunale du Nord de la Réunion (CINOR)', '97411 name'],
    ['La Vergne', '17', '17465 name'],
    ['Vergné', '17', '17464 name'],
  ])('reads the name %j in %j', (text, parent, expected) => {
    expect(told(matchAt('commune', text, parent))).toBe(expected);
  });

  it.each([
    [
      'Saint-Denis',
      undefined,
      '? several-territories: 97411 to-check, 93066 to-check, 11339 to-check, 30247 to-check',
    ],
    ['La Rochelle', undefined, '? several-territories: 17300 to-check, 70450 to-check'],
    ['VERGNE', '17', '? several-territories: 17465 to-check, 17464 to-check'],
    ['Evry', undefined, '? several-territories: 91228 to-check, 89162 to-check'],
    ['Rocquencourt', undefined, '? several-territories: 60544 to-check, 78158 to-check'],
    ['La Longeville', '25', '? several-territories: 25346 to-check, 25390 to-check'],
    ['Lomme', '59', '? former-territory: 59350 likely'],
    ['Marseile', '13', '? unknown-name: 13055 likely'],
    ['Grenoble', '01', '? outside-its-parent: 38185 to-check'],
  ])('leaves %j in %j to the user', (text, parent, expected) => {
    expect(told(matchAt('commune', text, parent))).toBe(expected);
  });

  it('ignores a parent it cannot read', () => {
    expect(told(matchAt('commune', 'Le Havre', '???'))).toBe('76351 name');
    expect(told(matchAt('commune', 'Saint-Denis', 'Atlantide'))).toMatch(/^\? several-territories/);
  });
});

describe('matching an EPCI', () => {
  it.each([
    ['200000172', '200000172 code'],
    ['200 000 172', '200000172 repaired-code number-format'],
    ['Communauté de communes du Grand Pic Saint-Loup', '200022986 respelled-name'],
    ['Grand Pic St Loup', '200022986 respelled-name'],
    ['CC du Kreiz-Breizh', '242200715 name'],
    ['Nantes Metropole', '244400404 respelled-name'],
    ['Métropole Aix-Marseille-Provence', '200054807 respelled-name'],
    ['CA du Grand Pic Saint-Loup', '? unknown-name: 200022986 likely'],
  ])('reads %j', (text, expected) => {
    expect(told(matchAt('epci', text))).toBe(expected);
  });

  it('tells homonyms apart by their département', () => {
    expect(told(matchAt('epci', 'CC des Quatre Rivières'))).toBe(
      '? several-territories: 247400666 to-check, 247000623 to-check',
    );
    expect(told(matchAt('epci', 'CC des Quatre Rivières', '74'))).toBe('247400666 name');
  });
});

describe('matching at several levels', () => {
  const levels: readonly MatchLevel[] = ['departement', 'epci', 'commune'];
  const matcher = createTerritoryMatcher({ directory, levels });

  it.each([
    ['93', '93 code'],
    ['01004', '01004 code'],
    ['200000172', '200000172 code'],
    ['Loire', '42 name'],
    ['Département de la Vienne', '86 respelled-name'],
    ['Vienne', '? several-territories: 38544 to-check, 86 to-check'],
  ])('reads %j', (text, expected) => {
    expect(told(matcher.match(text))).toBe(expected);
  });

  it('does not choose between a région and a département of one code or one name', () => {
    const both = createTerritoryMatcher({ directory, levels: ['region', 'departement'] });
    expect(told(both.match('93'))).toBe('? several-territories: 93 to-check, 93 to-check');
    expect(told(both.match('La Réunion'))).toBe('? several-territories: 04 to-check, 974 to-check');
    expect(told(both.match('974'))).toBe('974 code');
  });
});

test('unknown texts beyond ten thousand are told without near names: looking for them would take minutes', () => {
  const matcher = createTerritoryMatcher({ directory, levels: ['departement'] });
  expect(told(matcher.match('Finistaire'))).toBe('? unknown-name: 29 to-check');
  for (let rank = 0; rank < 10_000; rank += 1) matcher.match(`inconnu ${rank.toString(36)}x`);
  expect(told(matcher.match('Finistere du sud'))).toMatch(/^\? unknown-name: $/);
  expect(told(matcher.match('Finistaire'))).toBe('? unknown-name: 29 to-check');
});

describe('matching with a crosswalk of the user', () => {
  const suppliedWith = (share: number | null): CommuneCrosswalk => ({
    id: 'mine',
    fromYear: 2018,
    toYear: 2026,
    provenance: { id: 'mine', source: 'Mine', date: null, licence: null, status: 'user' },
    entries: [
      {
        formerCode: '14712',
        formerName: 'Saline',
        kind: 'supplied',
        targets: (['14712', '14666'] as CommuneCode[]).map((code) => ({ code, share })),
      },
    ],
  });
  const matcherOf = (crosswalk: CommuneCrosswalk) =>
    createTerritoryMatcher({
      directory: buildMatchDirectory({ hierarchy, communes, crosswalks: [crosswalk] }),
      levels: ['commune'],
    });

  it('splits a code that still exists when the shares are known, and asks when they are not', () => {
    expect(told(matcherOf(suppliedWith(0.5)).match('14712'))).toBe('→ 14712,14666 supplied');
    expect(told(matcherOf(suppliedWith(null)).match('14712'))).toBe(
      '? former-territory: 14712 to-check, 14666 to-check',
    );
    expect(told(matcherOf(suppliedWith(0.5)).match('14666'))).toBe('14666 code');
  });
});

describe('repairs the user confirmed', () => {
  const matcherWith = (confirmed: ConfirmedRepairs) =>
    createTerritoryMatcher({ directory, levels: ['commune'], confirmed });

  it('go before anything else, for that text and that parent only', () => {
    const matcher = matcherWith({ [repairKeyOf('Lomme', '59')]: '59350', 'La Rochelle': '17300' });
    expect(told(matcher.match(' Lomme', '59 '))).toBe('59350 confirmed');
    expect(told(matcher.match('Lomme'))).toMatch(/^\?/);
    expect(told(matcher.match('La Rochelle'))).toBe('17300 confirmed');
  });

  it('are not applied when their code is none of today, nor read from a prototype', () => {
    expect(told(matcherWith({ 'Le Havre': '99999' }).match('Le Havre'))).toBe('76351 name');
    expect(told(matcherWith({}).match('constructor'))).toMatch(/^\? unknown-name/);
  });
});
