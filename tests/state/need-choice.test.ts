import { describe, expect, it } from 'vitest';
import type { NeedDataset, NeedPublic, NeedRecord } from '@/domain/need';
import { choiceForDataset, withIndicatorFor, withSourceFor } from '@/state/need-choice';
import { provenance } from '../support/small-embedded';

function dataset(
  rows: readonly (readonly [source: string, group: NeedPublic, departement: string])[],
): NeedDataset {
  return {
    kind: 'need',
    id: 'need',
    name: 'Besoins',
    provenance: provenance('need', 'user'),
    records: rows.map(
      ([source, group, departement]) =>
        ({
          source,
          public: group,
          departementCode: departement,
          count: { status: 'known', value: 9 },
          referenceDate: null,
        }) as unknown as NeedRecord,
    ),
  };
}

const NEED = dataset([
  ['Creton', 'adult', '01'],
  ['Orientations', 'child', '01'],
  ['Orientations', 'child', '31'],
  ['Orientations', 'adult', '01'],
  ['Listes', 'child', '01'],
]);

describe('choosing an indicator of need', () => {
  it('takes the source that speaks of the most départements when the one at hand does not count that public', () => {
    expect(withSourceFor(NEED, { needSource: 'Creton', indicatorId: 'unmet-child' })).toEqual({
      needSource: 'Orientations',
      indicatorId: 'unmet-child',
    });
  });

  it('keeps a source that counts that public, however narrow', () => {
    expect(withSourceFor(NEED, { needSource: 'Listes', indicatorId: 'unmet-child' }).needSource).toBe(
      'Listes',
    );
    expect(withSourceFor(NEED, { needSource: 'Creton', indicatorId: 'equipment-child' }).needSource).toBe(
      'Creton',
    );
  });
});

describe('choosing a source', () => {
  it('shows a public that it counts', () => {
    expect(withIndicatorFor(NEED, { needSource: 'Creton', indicatorId: 'unmet-child' }).indicatorId).toBe(
      'unmet-adult',
    );
    expect(withIndicatorFor(NEED, { needSource: 'Creton', indicatorId: 'pch' }).indicatorId).toBe('pch');
  });
});

describe('a need table that has just come', () => {
  it('is shown: another source, and another public if need be', () => {
    const table = dataset([['besoins.csv', 'all', '01']]);
    expect(choiceForDataset(table, { needSource: 'Orientations', indicatorId: 'unmet-child' })).toEqual({
      needSource: 'besoins.csv',
      indicatorId: 'unmet-all',
    });
  });

  it('leaves the source and the indicator when it holds them', () => {
    const choice = { needSource: 'Listes', indicatorId: 'unmet-child' } as const;
    expect(choiceForDataset(NEED, choice)).toEqual(choice);
  });
});
