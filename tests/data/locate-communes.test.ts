import { describe, expect, it } from 'vitest';
import type { CommuneCode, DepartementCode, EpciCode } from '@/domain/territory';
import { locateCommunes } from '../../scripts/data/communes/locate-communes';
import { placeNameKey } from '../../scripts/data/communes/place-name-key';
import type { TerritoryDirectory } from '../../scripts/data/sources/territory-directory';

const commune = (code: string, name: string) => ({
  code: code as CommuneCode,
  name,
  departementCode: code.slice(0, 2) as DepartementCode,
  population: 100,
});

const place = (departementCode: string, name: string, [longitude, latitude]: [number, number]) => ({
  departementCode,
  name,
  longitude,
  latitude,
});

const epci = (code: string, communeCodes: string[]) => ({
  code: code as EpciCode,
  name: code,
  communeCodes: communeCodes as CommuneCode[],
});

function directoryOf(parts: Partial<TerritoryDirectory>): TerritoryDirectory {
  return {
    regions: [],
    departements: [],
    communes: [],
    delegatedCommunes: [],
    associatedCommunes: [],
    arrondissements: [],
    formerCodes: [],
    epci: [],
    ...parts,
  };
}

describe('placeNameKey', () => {
  it('sets spelling habits aside', () => {
    expect(placeNameKey("Saint-Étienne-de-l'Œuvre")).toBe('saint etienne de l oeuvre');
    expect(placeNameKey('St. Etienne de l’OEuvre')).toBe('saint etienne de l oeuvre');
    expect(placeNameKey('Ste-Maure')).toBe('sainte maure');
  });

  it('keeps different names apart', () => {
    expect(placeNameKey('Stains')).not.toBe(placeNameKey('Saint-Ains'));
  });
});

describe('locateCommunes', () => {
  it('finds a commune by its name in its own département only', () => {
    const directory = directoryOf({
      communes: [commune('01001', 'Châtillon'), commune('02001', 'Châtillon')],
    });
    const points = locateCommunes(directory, [place('02', 'Chatillon', [3.123456, 49.987654])]);
    expect(points.get('01001')).toBeUndefined();
    expect(points.get('02001')).toEqual({ longitude: 3.1235, latitude: 49.9877, quality: 'located' });
  });

  it('does not choose between two places of one name', () => {
    const directory = directoryOf({ communes: [commune('63001', 'Montaigut')] });
    const points = locateCommunes(directory, [
      place('63', 'Montaigut', [2.8, 46.2]),
      place('63', 'Montaigut', [3.6, 45.5]),
    ]);
    expect(points.size).toBe(0);
  });

  it('takes the former name of the seat of a merged commune, not of its other parts', () => {
    const merged = (code: string, communeCode: string, name: string) => ({
      ...commune(code, name),
      communeCode: communeCode as CommuneCode,
    });
    const directory = directoryOf({
      communes: [commune('01015', 'Arboys en Bugey'), commune('01020', 'Val Neuf')],
      delegatedCommunes: [merged('01015', '01015', 'Arbignieu'), merged('01021', '01020', 'Ailleurs')],
    });
    const points = locateCommunes(directory, [
      place('01', 'Arbignieu', [5.65, 45.73]),
      place('01', 'Ailleurs', [5.1, 46.1]),
    ]);
    expect([...points.keys()]).toEqual(['01015']);
  });

  it('gives the others the mean of the located communes of their EPCI, as an estimate', () => {
    const directory = directoryOf({
      communes: [commune('01001', 'Un'), commune('01002', 'Deux'), commune('01003', 'Trois')],
      epci: [epci('200000001', ['01001', '01002', '01003'])],
    });
    const points = locateCommunes(directory, [place('01', 'Un', [5, 46]), place('01', 'Deux', [5.5, 46.2])]);
    expect(points.get('01003')).toEqual({ longitude: 5.25, latitude: 46.1, quality: 'epci-point' });
    expect(points.get('01001')?.quality).toBe('located');
  });

  it('leaves a commune without a point when nothing of its EPCI was located', () => {
    const directory = directoryOf({
      communes: [commune('01001', 'Un')],
      epci: [epci('200000001', ['01001'])],
    });
    expect(locateCommunes(directory, []).size).toBe(0);
  });
});
