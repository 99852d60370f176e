import { describe, expect, it } from 'vitest';
import { importSmall, sourceFile } from '../support/source-files';
import { hasReference, readReference } from '../support/reference-folder';

const WORKBOOKS = [
  'Minima_sociaux_-_donnees_departementales_par_dispositif.xlsx',
  'capacites_esms_hors_ehpad_demo.xlsx',
  't-finess_demo.xlsx',
  'estim-pop-dep-sexe-gca-1975-2024.xls',
] as const;

describe.skipIf(!hasReference('workbooks'))('real workbooks of an unknown shape', () => {
  it.each(WORKBOOKS)('%s is surveyed, and its columns are asked for', async (name) => {
    const outcome = await importSmall(sourceFile(name, readReference(`workbooks/${name}`)));
    expect(outcome.failures).toMatchObject([{ fileName: name, code: 'mapping-needed' }]);
    expect(outcome.files[0]).toMatchObject({ read: 0, accepted: 0 });
    expect(outcome.surveys).toMatchObject([{ fileName: name, origin: 'needed', mapping: null }]);
    expect(outcome.surveys[0]?.tables.length).toBeGreaterThan(0);
  });
});
