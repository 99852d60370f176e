import { expect, it } from 'vitest';
import { compareContours } from '@/analysis/dataset-comparison';
import type { ContourSet } from '@/domain/territory';
import { smallEmbedded } from '../../support/small-embedded';

function changed(
  contours: ContourSet,
  rename: (code: string, name: string) => { code: string; name: string } | null,
): ContourSet {
  const { departement, region } = contours.byLevel;
  const features = departement.features.flatMap((feature) => {
    const properties = rename(feature.properties.code, feature.properties.name);
    return properties === null ? [] : [{ ...feature, properties }];
  });
  return { ...contours, byLevel: { region, departement: { ...departement, features } } };
}

it('tells départements that appeared, disappeared or have another name', () => {
  const before = smallEmbedded().contours;
  const after = changed(before, (code, name) => {
    if (code === '974') return { code: '69', name: 'Rhône' };
    return code === '31' ? { code, name: 'Haute-Garonne' } : code === '59' ? null : { code, name };
  });
  const { departement, region } = compareContours(before, after);
  expect(departement).toEqual({
    appeared: [{ code: '69', name: 'Rhône' }],
    disappeared: [
      { code: '59', name: 'Département 59' },
      { code: '974', name: 'Département 974' },
    ],
    renamed: [{ code: '31', before: 'Département 31', after: 'Haute-Garonne' }],
    kept: 3,
  });
  expect(region).toEqual({ appeared: [], disappeared: [], renamed: [], kept: 2 });
});
