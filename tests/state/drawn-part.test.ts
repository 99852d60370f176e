import { expect, it } from 'vitest';
import { drawnPart } from '@/state';
import { contourWords } from '@/i18n/contours';
import { contoursOf, fiveDepartements, protectedColumn, squareAt } from '../cartography/builders';
import { fakeApp } from '../support/fake-services';

const { document } = fakeApp().store.getState();
/** Limits are made of five départements: 01, 07, 26, 59 and 62. */
const column = protectedColumn(fiveDepartements().departement, 'per-1000', [2, 9, 0, 4, 5]);
const select = { classing: () => ({ column }) } as unknown as Parameters<typeof drawnPart>[0];

function partOf(...codes: readonly string[]) {
  const studied = contoursOf(
    Object.fromEntries(codes.map((code, rank) => [code, squareAt(rank, 0)] as const)),
  );
  return drawnPart(select, document, { studied });
}

it('counts the territories of the limits that have a contour, where some have none', () => {
  // 99 is in no directory: it has a contour, and no part in the limits.
  expect(partOf('59', '01', '99')).toEqual({ count: 2, total: 5 });
  expect(partOf('01', '07', '26', '59', '62', '99')).toBeNull();
});

it('is nothing where no territory has a contour: all are counted then', () => {
  expect(partOf()).toBeNull();
  expect(partOf('99')).toBeNull();
});

it('is said in the nouns of the level', () => {
  expect(contourWords('fr').drawn({ named: '3\u00a0communes', total: 34_875 })).toBe(
    'Dessin et effectifs\u00a0: 3\u00a0communes sur 34\u202f875, faute d’autres contours. Limites des classes\u00a0: l’ensemble.',
  );
});
