import { describe, expect, it } from 'vitest';
import type { Establishment } from '@/domain/offer';
import { nestCommunes } from '@/domain/territory';
import { establishmentsIn } from '@/state/selectors/sheet-offer';
import { gridCommunes } from '../support/grid-communes';
import { establishment, offerDataset } from '../support/small-embedded';
import { smallFrance } from '../support/small-france';

function placed(
  finess: string,
  [category, name, departement, communeCode]: readonly [string, string, string, string],
): Establishment {
  const made = establishment({ finess, category, departement });
  return { ...made, name, communeCode: communeCode as Establishment['communeCode'] };
}

const OFFER = offerDataset('finess', [
  placed('010000005', ['183', 'Zénith', '01', '01001']),
  placed('010000001', ['182', 'Érable', '01', '01002']),
  placed('010000002', ['182', 'Olivier', '01', '01003']),
  placed('010000003', ['182', 'Erable', '01', '01001']),
  placed('010000004', ['182', 'Érable', '01', '01001']),
  placed('310000001', ['182', 'Aubépine', '31', '31999']),
  placed('010000006', ['182', 'Tilleul', '01', '01901']),
]);

const GRID = gridCommunes();
/** The directory knows 01901 as a part of 01004, as arrondissements are parts of Paris. */
const COMMUNES = {
  ...GRID,
  positionOf: (code: string) => GRID.positionOf(code === '01901' ? '01004' : code),
};
const { hierarchy, nesting } = nestCommunes(smallFrance(), COMMUNES, []);

function listed(level: 'departement' | 'epci' | 'commune', code: string): readonly string[] {
  const position = hierarchy[level].positionOf(code) ?? -1;
  const departements = level === 'departement' ? [position] : [];
  return establishmentsIn(OFFER, { level, position }, { hierarchy, nesting, departements }).map(
    ({ finessEt }) => finessEt,
  );
}

describe('the establishments of a territory', () => {
  it('are by category, then by name whatever its accents, then by number', () => {
    // IME (183) after ITEP (182); « Erable » before « Érable », of which there are two.
    expect(listed('departement', '01')).toEqual([
      '010000003',
      '010000001',
      '010000004',
      '010000002',
      '010000006',
      '010000005',
    ]);
  });

  it('are those of its communes alone, at levels made of communes', () => {
    expect(listed('commune', '01001')).toEqual(['010000003', '010000004', '010000005']);
    expect(listed('epci', '200000001')).toEqual(['010000003', '010000001', '010000004', '010000005']);
    expect(listed('epci', '200000002')).toEqual(['010000002', '010000006']);
  });

  it('are in the commune their own is a part of, and in none when the directory does not know it', () => {
    expect(listed('commune', '01004')).toEqual(['010000006']);
    expect(listed('departement', '31')).toEqual(['310000001']);
    expect(hierarchy.commune.territories.map(({ code }) => listed('commune', code)).flat()).toHaveLength(6);
  });
});
