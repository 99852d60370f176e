import { describe, expect, it } from 'vitest';
import { combineStandings, mainCategory, readTeams } from '@/analysis/territory-category';
import type { CoverageDataset, CoverageTeam, PartialRemit } from '@/domain/coverage';
import { known, MISSING } from '@/domain/measure';
import type { CategoryCode } from '@/domain/offer';
import type { CategoryStanding } from '@/domain/territory';

function team(id: string, departements: readonly string[], partial?: Partial<PartialRemit>): CoverageTeam {
  const part = {
    departement: departements[0],
    communes: [],
    inhabitants: 1000,
    areAllKnown: true,
    ...partial,
  };
  return {
    id,
    kind: 'erhr',
    name: `Équipe ${id}`,
    departements,
    ...(partial !== undefined && { partial: [part] }),
  } as unknown as CoverageTeam;
}

function read(teams: readonly CoverageTeam[], completeKinds: CoverageDataset['completeKinds'] = []) {
  return readTeams({ teams, completeKinds } as unknown as CoverageDataset, 'erhr');
}

const said = ({ kind, categories }: CategoryStanding) => [kind, ...categories.map(({ key }) => key)];

describe('the team that answers for a département', () => {
  const teams = [team('nord', ['59', '62']), team('sud', ['62', '31']), team('ain', ['01'], {})];

  it('is one, several, or one for a part of it', () => {
    const { ofDepartement } = read(teams);
    expect(said(ofDepartement('59'))).toEqual(['one', 'nord']);
    expect(said(ofDepartement('62'))).toEqual(['several', 'nord', 'sud']);
    expect(said(ofDepartement('01'))).toEqual(['part', 'ain']);
  });

  it('is missing where nobody is known, and none only where the list names every team', () => {
    expect(said(read(teams).ofDepartement('2A'))).toEqual(['missing']);
    expect(said(read(teams, ['erhr']).ofDepartement('2A'))).toEqual(['none']);
    expect(said(read(teams, ['pco']).ofDepartement('2A'))).toEqual(['missing']);
  });
});

describe('the team that answers for a commune', () => {
  const communes = [{ code: '01004', inhabitants: 10 }] as unknown as PartialRemit['communes'];

  it('is that of its département, or the one that names it', () => {
    const { ofCommune } = read([team('nord', ['59']), team('ain', ['01'], { communes })]);
    expect(said(ofCommune('59350', '59'))).toEqual(['one', 'nord']);
    expect(said(ofCommune('01004', '01'))).toEqual(['one', 'ain']);
    expect(said(ofCommune('01005', '01'))).toEqual(['missing']);
  });

  it('is missing where the list does not name every commune, even when it names every team', () => {
    const { ofCommune } = read([team('ain', ['01'], { communes, areAllKnown: false })], ['erhr']);
    expect(said(ofCommune('01005', '01'))).toEqual(['missing']);
  });
});

describe('where a territory stands by its parts', () => {
  const { ofDepartement } = read([team('nord', ['59', '62']), team('sud', ['31'])]);
  const combined = (...codes: readonly string[]) => said(combineStandings(codes.map(ofDepartement)));

  it('is of one category when every part is', () => {
    expect(combined('59', '62')).toEqual(['one', 'nord']);
  });

  it('is of several when parts differ, whatever is not known of the others', () => {
    expect(combined('59', '31')).toEqual(['several', 'nord', 'sud']);
    expect(combined('59', '2A', '31')).toEqual(['several', 'nord', 'sud']);
  });

  it('is of one in part when nothing is known of another part', () => {
    expect(combined('59', '2A')).toEqual(['part', 'nord']);
  });

  it('is missing when nothing is known of any part, or when it has none', () => {
    expect(combined('2A', '2B')).toEqual(['missing']);
    expect(combined()).toEqual(['missing']);
  });
});

describe('the category with most places', () => {
  const counted = new Set(['182', '183', '186'] as unknown as CategoryCode[]);
  const offer = (places: Readonly<Record<string, number | null>>, observed = 1) => ({
    categories: Object.entries(places).map(([categoryCode, count]) => ({
      categoryCode: categoryCode as CategoryCode,
      places: count === null ? MISSING : known(count),
    })),
    observedDepartements: observed,
    totalDepartements: 1,
  });
  const main = (...parts: Parameters<typeof offer>) => mainCategory(offer(...parts), counted);

  it('is the one of the perimeter, by its short name', () => {
    expect(main({ '182': 30, '183': 50, '246': 900 })).toEqual({
      kind: 'one',
      categories: [{ key: '183', name: 'IME' }],
    });
  });

  it('is several when they have as many places', () => {
    expect(said(main({ '182': 50, '183': 50, '186': 10 }))).toEqual(['several', '182', '183']);
  });

  it('does not apply without a place, and is missing where the offer is not known', () => {
    expect(said(main({}))).toEqual(['not-applicable']);
    expect(said(main({ '183': 0 }))).toEqual(['not-applicable']);
    expect(said(main({ '183': null }))).toEqual(['missing']);
    expect(said(main({ '183': 50 }, 0))).toEqual(['missing']);
  });
});
