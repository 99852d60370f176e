import { expect, it } from 'vitest';
import type { Establishment } from '@/domain/offer';
import { type CommuneCode, nestCommunes } from '@/domain/territory';
import { defaultPerimeter, establishmentsOutsideDirectory, type IndicatorDefinition } from '@/indicators';
import { communesOf } from '../../support/communes-of';
import { establishmentOf, hierarchyOf, offerOf } from '../builders';

const { nesting } = nestCommunes(hierarchyOf({ 32: ['59'] }), communesOf([['59001', null, 10]]), []);
const PERIMETER = defaultPerimeter(null);
const PLACES: IndicatorDefinition = {
  id: 'places',
  label: null,
  numerator: { kind: 'places', public: 'child' },
  denominator: { kind: 'population', ages: 'total' },
  unit: 'per-1000',
  direction: 'offer',
};

function elsewhere(establishment: Establishment): Establishment {
  return { ...establishment, communeCode: '59999' as CommuneCode };
}

/** An IME in a known commune, two in one that is not; an ESAT there too. */
const OFFER = offerOf(
  [
    establishmentOf('59', '183', { installed: [5] }),
    elsewhere(establishmentOf('59', '183', { installed: [5] })),
    elsewhere(establishmentOf('59', '183', { installed: [5] })),
    elsewhere(establishmentOf('59', '246', { installed: [5] })),
  ],
  ['59'],
);

function outside(
  definition: IndicatorDefinition,
  given: Parameters<typeof establishmentsOutsideDirectory>[1],
) {
  return establishmentsOutsideDirectory({ definition, perimeter: PERIMETER }, given);
}

it('counts the establishments of an indicator whose commune the directory does not know', () => {
  expect(outside(PLACES, { offer: OFFER, nesting })).toBe(2);
  const adults = { ...PLACES, numerator: { kind: 'places', public: 'adult' } as const };
  expect(outside(adults, { offer: OFFER, nesting })).toBe(1);
});

it('counts none for an indicator without establishments, nor before the directory is read', () => {
  const people = { ...PLACES, numerator: { kind: 'population', ages: 'total' } as const };
  expect(outside(people, { offer: OFFER, nesting })).toBe(0);
  expect(outside(PLACES, { offer: OFFER, nesting: undefined })).toBe(0);
});
