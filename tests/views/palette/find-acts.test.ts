import { describe, expect, it } from 'vitest';
import { type Act, findActs } from '@/views/palette';

const act = (label: string): Act => ({ id: label, label, group: 'g', run: () => undefined });
const ACTS = [
  'Exporter : carte (PNG)',
  'Afficher la couche : équipes',
  'Masquer la couche : étiquettes',
  'Carte au niveau région',
].map(act);
const found = (query: string) => findActs(ACTS, query).map(({ label }) => label);

describe('the acts that answer a query', () => {
  it('have each of its words at the beginning of one of theirs', () => {
    expect(found('couche eti')).toEqual(['Masquer la couche : étiquettes']);
    expect(found('ouche')).toEqual([]);
  });

  it('begin with those whose name begins as the query', () => {
    expect(found('carte')).toEqual(['Carte au niveau région', 'Exporter : carte (PNG)']);
  });

  it('are none for a query without a letter or a figure', () => {
    expect(found(' : ')).toEqual([]);
  });

  it('are six at most', () => {
    expect(
      findActs(
        Array.from({ length: 9 }, (_, rank) => act(`Vue ${rank}`)),
        'vue',
      ),
    ).toHaveLength(6);
  });
});
