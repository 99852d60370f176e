import { describe, expect, it } from 'vitest';
import {
  type DepartementCode,
  knownStudy,
  narrowIndex,
  type RegionCode,
  type Study,
  studiedPositions,
  studyName,
} from '@/domain/territory';
import { smallFrance } from '../support/small-france';

/* R1 holds 01, 2A and 31 at positions 0, 1 and 2; R2 holds 59 and 974 at 3 and 4. */
const HIERARCHY = smallFrance();

function region(code: string): Study {
  return { kind: 'region', code: code as RegionCode };
}

function departements(...codes: string[]): Study {
  return { kind: 'departements', name: 'Projet', codes: codes as DepartementCode[] };
}

describe('a perimeter of study', () => {
  it('of a région holds its départements, and itself at its own level', () => {
    expect(studiedPositions(region('R2'), HIERARCHY, 'departement')).toEqual([3, 4]);
    expect(studiedPositions(region('R2'), HIERARCHY, 'region')).toEqual([1]);
    expect(studyName(region('R2'), HIERARCHY)).toBe('Région R2');
  });

  it('of départements holds every région that one of them is in, wholly or partly', () => {
    const study = departements('59', '31');
    expect(studiedPositions(study, HIERARCHY, 'departement')).toEqual([2, 3]);
    expect(studiedPositions(study, HIERARCHY, 'region')).toEqual([0, 1]);
    expect(studyName(study, HIERARCHY)).toBe('Projet');
  });

  it('of nothing known is the whole country, as France always is', () => {
    expect(studiedPositions(null, HIERARCHY, 'departement')).toBeNull();
    expect(studiedPositions(departements('99'), HIERARCHY, 'departement')).toBeNull();
    expect(studiedPositions(region('R9'), HIERARCHY, 'region')).toBeNull();
    expect(studiedPositions(region('R1'), HIERARCHY, 'france')).toBeNull();
  });

  it('loses the codes that the directory does not have, and tells them', () => {
    expect(knownStudy(departements('31', '99', '98'), HIERARCHY)).toEqual({
      study: departements('31'),
      unknown: ['99', '98'],
    });
    expect(knownStudy(departements('99'), HIERARCHY)).toEqual({ study: null, unknown: ['99'] });
    expect(knownStudy(region('R9'), HIERARCHY)).toEqual({ study: null, unknown: ['R9'] });
    const whole = region('R1');
    expect(knownStudy(whole, HIERARCHY).study).toBe(whole);
  });
});

describe('the index of a part of a level', () => {
  it('has positions of its own, and keeps those of the level above', () => {
    const part = narrowIndex(HIERARCHY.departement, [4, 0]);
    expect(part.territories.map(({ code }) => code)).toEqual(['974', '01']);
    expect([...part.parentPositions]).toEqual([1, 0]);
    expect([part.positionOf('974'), part.positionOf('01'), part.positionOf('31')]).toEqual([0, 1, undefined]);
  });
});
