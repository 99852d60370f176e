import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CategoryCode,
  categoryOf,
  type Establishment,
  filterOffer,
  isFiltering,
  NO_OFFER_FILTER,
  OFFER_STAGES,
  offerStageOf,
  type OfferFilter,
} from '@/domain/offer';

const capacity = (publicCode: string, status: 'installed' | 'authorised', places: number) => ({
  activityCode: '844',
  modeCode: '11',
  publicCode,
  status,
  places,
});

function place(name: string, parts: Partial<Establishment>): Establishment {
  return {
    name,
    managerName: null,
    categoryCode: '183',
    capacities: [],
    ...parts,
  } as unknown as Establishment;
}

const IME = place('ime', {
  managerName: 'APF',
  capacities: [capacity('117', 'installed', 20), capacity('437', 'installed', 5)],
});
const SESSAD = place('sessad', {
  categoryCode: '182' as CategoryCode,
  managerName: 'ADAPEI',
  capacities: [capacity('437', 'authorised', 12), capacity('437', 'installed', 0)],
});
const ESAT = place('esat', { categoryCode: '246' as CategoryCode, managerName: 'APF' });
const ALL = [IME, SESSAD, ESAT];

const kept = (filter: Partial<OfferFilter>) =>
  filterOffer(ALL, { ...NO_OFFER_FILTER, ...filter }).map(({ name }) => name);
const codes = (...list: string[]) => list as unknown as readonly CategoryCode[];

describe('the filter of establishments', () => {
  it('lets all through when nothing is chosen, as the same list', () => {
    expect(filterOffer(ALL, NO_OFFER_FILTER)).toBe(ALL);
    expect(isFiltering(NO_OFFER_FILTER)).toBe(false);
    expect(isFiltering({ ...NO_OFFER_FILTER, managers: ['APF'] })).toBe(true);
  });

  it('takes the values of a list as alternatives, and wants every list satisfied', () => {
    expect(kept({ categories: codes('183', '246') })).toEqual(['ime', 'esat']);
    expect(kept({ categories: codes('183', '246'), ages: ['adult'] })).toEqual(['esat']);
    expect(kept({ managers: ['APF'], ages: ['child'] })).toEqual(['ime']);
    expect(kept({ publics: ['437'] })).toEqual(['ime', 'sessad']);
    expect(kept({ publics: ['500'] })).toEqual([]);
  });

  it('tells places installed from places only authorised, and from none recorded; a zero is no place', () => {
    expect(ALL.map(offerStageOf)).toEqual(['installed', 'authorised-only', 'unrecorded']);
    expect(kept({ stages: ['authorised-only', 'unrecorded'] })).toEqual(['sessad', 'esat']);
  });

  it('keeps exactly those that a naive reading keeps, in their order', () => {
    const establishment = fc
      .record({
        categoryCode: fc.constantFrom('182', '183', '246', '190'),
        managerName: fc.constantFrom(null, 'A', 'B'),
        capacities: fc.array(
          fc
            .tuple(fc.constantFrom('117', '437'), fc.constantFrom('installed', 'authorised'), fc.nat(2))
            .map(([code, status, places]) => capacity(code, status as 'installed', places)),
          { maxLength: 3 },
        ),
      })
      .map((parts) => place('x', parts as unknown as Partial<Establishment>));
    const filter = fc.record({
      categories: fc.subarray(['182', '183', '190']).map((list) => codes(...list)),
      ages: fc.subarray(['child', 'adult', 'mixed'] as const),
      publics: fc.subarray(['117', '437']),
      managers: fc.subarray(['A', 'B']),
      stages: fc.subarray([...OFFER_STAGES]),
    });
    fc.assert(
      fc.property(fc.array(establishment), filter, (all, chosen) => {
        const naive = all.filter((one) => {
          const { categoryCode, managerName, capacities } = one;
          const group = categoryOf(categoryCode)?.public;
          return (
            (chosen.categories.length === 0 || chosen.categories.includes(categoryCode)) &&
            (chosen.ages.length === 0 || chosen.ages.some((age) => age === group)) &&
            (chosen.publics.length === 0 ||
              capacities.some((one_) => chosen.publics.includes(one_.publicCode))) &&
            (chosen.managers.length === 0 ||
              (managerName !== null && chosen.managers.includes(managerName))) &&
            (chosen.stages.length === 0 || chosen.stages.includes(offerStageOf(one)))
          );
        });
        expect(filterOffer(all, chosen)).toEqual(naive);
      }),
    );
  });
});
