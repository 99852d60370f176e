import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesOf } from '@/domain/offer';
import { departementGround } from '@/indicators/offer-ground';
import { tallyCategories } from '@/indicators/tally-categories';
import { establishmentOf, FIVE_DEPARTEMENTS, offerOf } from './builders';

const places = fc.array(fc.nat({ max: 90 }), { maxLength: 3 });
const establishments = fc.array(
  fc.record({
    departement: fc.constantFrom('59', '62', '01', '99'),
    category: fc.constantFrom('183', '190', '246'),
    installed: places,
    authorised: places,
  }),
  { maxLength: 40 },
);

it('counts as many establishments and places of either status as reading each establishment does', () => {
  const index = FIVE_DEPARTEMENTS.departement;
  fc.assert(
    fc.property(establishments, (drawn) => {
      const offer = offerOf(
        drawn.map(({ departement, category, ...recorded }) =>
          establishmentOf(departement, category, recorded),
        ),
        ['59'],
      );
      const tallies = tallyCategories(offer, departementGround(FIVE_DEPARTEMENTS));
      const counted = offer.establishments.filter(
        ({ departementCode }) => index.positionOf(departementCode) !== undefined,
      );
      expect([...tallies.keys()].sort()).toEqual(
        [...new Set(counted.map(({ categoryCode }) => categoryCode))].sort(),
      );
      for (const [category, tally] of tallies) {
        index.territories.forEach(({ code }, position) => {
          const there = counted.filter(
            ({ departementCode, categoryCode }) => departementCode === code && categoryCode === category,
          );
          const rank = tally.positions.indexOf(position);
          expect(new Set(tally.positions).size).toBe(tally.positions.length);
          expect(tally.establishments[rank] ?? 0).toBe(there.length);
          for (const status of ['installed', 'authorised'] as const) {
            const recorded = there.flatMap((establishment) => placesOf(establishment, status) ?? []);
            expect(tally.recorded[status].establishments[rank] ?? 0).toBe(recorded.length);
            const places = recorded.reduce((sum, one) => sum + one, 0);
            expect(tally.recorded[status].places[rank] ?? 0).toBe(places);
          }
        });
      }
    }),
  );
});
