import { describe, expect, it } from 'vitest';
import { importSmall, sourceFile } from '../support/source-files';
import { hasReference, readReference } from '../support/reference-folder';

const REFUSED = [
  ['Minima_sociaux_-_donnees_departementales_par_dispositif.xlsx', 'workbook-without-need-table'],
  ['capacites_esms_hors_ehpad_demo.xlsx', 'workbook-without-need-table'],
  ['t-finess_demo.xlsx', 'workbook-without-need-table'],
  ['estim-pop-dep-sexe-gca-1975-2024.xls', 'workbook-in-old-format'],
] as const;

describe.skipIf(!hasReference('workbooks'))('real workbooks that hold no table of needs', () => {
  it.each(REFUSED)('%s is refused for its own reason', async (name, code) => {
    const outcome = await importSmall(sourceFile(name, readReference(`workbooks/${name}`)));
    expect(outcome.failures).toMatchObject([{ fileName: name, code }]);
    expect(outcome.files[0]).toMatchObject({ read: 0, accepted: 0 });
  });
});
