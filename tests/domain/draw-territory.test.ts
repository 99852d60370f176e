import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CommuneCode,
  communesWithin,
  type CustomCode,
  type CustomTerritory,
  leftByDrawing,
  nestCommunes,
  withDrawn,
} from '@/domain/territory';
import { gridCommunes } from '../support/grid-communes';
import { smallFrance } from '../support/small-france';

const communes = (...codes: string[]) => codes as CommuneCode[];

function own(code: string, name: string, ...codes: string[]): CustomTerritory {
  return { code: code as CustomCode, name, communes: communes(...codes) };
}

const OWN = [own('N', 'Bassin Nord', '01001', '01002'), own('S', 'Bassin sud', '01003')];

describe('drawing a territory', () => {
  it('takes its communes from those they were in, and leaves out one that has none left', () => {
    const drawing = { name: 'Centre', communes: communes('01003', '01002', '01004') };
    expect(withDrawn(OWN, drawing)).toEqual([
      own('N', 'Bassin Nord', '01001'),
      { code: null, name: 'Centre', communes: ['01002', '01003', '01004'] },
    ]);
    expect(leftByDrawing(OWN, drawing)).toEqual([
      { name: 'Bassin Nord', communes: 1 },
      { name: 'Bassin sud', communes: 1 },
    ]);
  });

  it('adds to the territory of that name, whatever its case, under the code and the name it has', () => {
    const drawing = { name: 'bassin NORD', communes: communes('01004', '01003', '01002') };
    expect(withDrawn(OWN, drawing)).toEqual([own('N', 'Bassin Nord', '01001', '01002', '01003', '01004')]);
    expect(leftByDrawing(OWN, drawing)).toEqual([{ name: 'Bassin sud', communes: 1 }]);
  });

  const code = fc.constantFrom(...communes('01001', '01002', '01003', '01004', '01005', '01006'));
  it('leaves every commune in one territory, and loses none', () => {
    const some = fc.uniqueArray(code, { minLength: 1 });
    fc.assert(
      fc.property(some, some, (held, drawn) => {
        const half = Math.ceil(held.length / 2);
        const before = [
          own('A', 'A', ...held.slice(0, half)),
          ...(held.length > half ? [own('B', 'B', ...held.slice(half))] : []),
        ];
        const after = withDrawn(before, { name: 'Nouveau', communes: drawn });
        expect(after.flatMap((one) => one.communes).sort()).toEqual([...new Set([...held, ...drawn])].sort());
        expect(after.at(-1)?.communes).toEqual([...drawn].sort());
      }),
    );
  });
});

describe('the communes of territories put together', () => {
  const { hierarchy, nesting } = nestCommunes(smallFrance(), gridCommunes(), OWN);
  const within = (level: 'departement' | 'epci' | 'commune' | 'custom', ...codes: string[]) =>
    communesWithin({ level, codes: new Set(codes) }, hierarchy, nesting);

  it('are themselves, or those of their EPCI, of their département or of the territories of the user', () => {
    expect(within('commune', '01004', '01001')).toEqual(['01001', '01004']);
    expect(within('epci', '200000002')).toEqual(['01003', '01004']);
    expect(within('departement', '01', '59')).toEqual(['01001', '01002', '01003', '01004']);
    expect(within('custom', 'N', 'S')).toEqual(['01001', '01002', '01003']);
    expect(within('commune')).toEqual([]);
  });
});
