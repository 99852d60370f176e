import { describe, expect, it } from 'vitest';
import {
  categoryOf,
  DISABILITY_CATEGORIES,
  isFinessNumber,
  placeCategoriesFor,
  placesOf,
  type Capacity,
  type Establishment,
} from '@/domain/offer';

function establishmentWith(capacities: readonly Pick<Capacity, 'status' | 'places'>[]): Establishment {
  return {
    finessEt: '310000001',
    finessEj: null,
    name: 'IME des Tilleuls',
    managerName: null,
    categoryCode: '183',
    communeCode: '31555',
    departementCode: '31',
    location: null,
    capacities: capacities.map((capacity) => ({
      activityCode: '844',
      modeCode: '11',
      publicCode: '117',
      ...capacity,
    })),
  } as unknown as Establishment;
}

describe('places of an establishment', () => {
  it('are summed over activities, installed and authorised apart', () => {
    const ime = establishmentWith([
      { status: 'installed', places: 30 },
      { status: 'installed', places: 12 },
      { status: 'authorised', places: 45 },
    ]);
    expect(placesOf(ime, 'installed')).toBe(42);
    expect(placesOf(ime, 'authorised')).toBe(45);
  });

  it('are unknown, not zero, when the register gives none of that status', () => {
    expect(placesOf(establishmentWith([{ status: 'authorised', places: 45 }]), 'installed')).toBeUndefined();
    expect(placesOf(establishmentWith([{ status: 'installed', places: 0 }]), 'installed')).toBe(0);
  });
});

describe('the scope « handicap »', () => {
  it('holds each category once, in the order of the codes', () => {
    const codes = DISABILITY_CATEGORIES.map((category) => category.code);
    expect(codes).toHaveLength(32);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it('counts SESSAD for children, ESAT for adults, and CAMSP for neither as it has no places', () => {
    expect(placeCategoriesFor('child')).toContain('182');
    expect(placeCategoriesFor('adult')).toContain('246');
    expect([...placeCategoriesFor('child'), ...placeCategoriesFor('adult')]).not.toContain('190');
    expect(categoryOf('190')?.counting).toBe('caseload');
    expect(categoryOf('355')).toBeUndefined();
  });
});

describe('FINESS numbers', () => {
  it.each(['310000001', '2A0000123', '970100228'])('%s is one', (text) => {
    expect(isFinessNumber(text)).toBe(true);
  });

  it.each(['31000000', '3100000012', '2,601E+13', '31000000A', '', '310000001234'])('%j is not', (text) => {
    expect(isFinessNumber(text)).toBe(false);
  });
});
