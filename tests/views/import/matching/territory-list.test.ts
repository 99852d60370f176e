import { describe, expect, it } from 'vitest';
import { listCommunes, listedAtHand, searchTerritories } from '@/views/import/matching/territory-list';
import { smallCommuneTable } from '../../../support/commune-table';
import { smallFrance } from '../../../support/small-france';

const now = () => Promise.resolve();

describe('looking for a territory', () => {
  it('finds it by code or name, whatever the case, accents and hyphens', async () => {
    const listed = [...listedAtHand(smallFrance()), ...(await listCommunes(smallCommuneTable(), now))];
    const codes = (query: string) => searchTerritories(listed, query).map(({ code }) => code);
    expect(codes('bourg en bresse')).toEqual(['01053']);
    expect(codes('BRESSE')).toEqual(['01053']);
    expect(codes('2a')).toEqual(['2A']);
    expect(codes('saint d')).toEqual(['97411']);
    expect(codes('nowhere')).toEqual([]);
    expect(codes('  ')).toEqual([]);
  });

  it('puts the exact name before those that begin with it, and those before the names that hold it', () => {
    const listed = [
      ['1', 'Bois Denis'],
      ['2', 'Denisville'],
      ['3', 'Denis'],
    ].map(([code = '', name = '']) => ({
      level: 'commune' as const,
      code: code as never,
      name,
      folded: name.toLowerCase(),
    }));
    expect(searchTerritories(listed, 'denis').map(({ code }) => code)).toEqual(['3', '2', '1']);
  });

  it('gives way to the page between slices of communes', async () => {
    let turns = 0;
    const small = smallCommuneTable();
    const codes = Array.from({ length: 9000 }, (_, rank) => small.codes[rank % small.codes.length] as never);
    const listed = await listCommunes({ ...small, codes }, () => {
      turns += 1;
      return now();
    });
    expect(listed).toHaveLength(9000);
    expect(turns).toBe(2);
  });
});
