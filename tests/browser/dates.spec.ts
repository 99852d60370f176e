import { evolutionWords } from '../../src/i18n/evolution';
import { evolutionMapWords } from '../../src/i18n/evolution-map';
import { expect, test } from './support/guarded-test';
import { ImportScreen } from './support/import-screen';
import { Workspace } from './support/workspace';

/** Children without a solution at the end of 2022 and of 2025. */
const COUNTS = {
  '01': [400, 500],
  '02': [300, 200],
  '31': [650, 655],
  '59': [2000, 1500],
  '974': [250, 400],
};

const FILE = {
  name: 'besoins.csv',
  content: Buffer.from(
    [
      'code_departement;source;public;effectif;date',
      ...Object.entries(COUNTS).flatMap(([code, [before, after]]) => [
        `${code};SI orientations;enfants;${before};31/12/2022`,
        `${code};SI orientations;enfants;${after};31/12/2025`,
      ]),
    ].join('\n'),
  ),
};

test('a need counted at two dates is drawn as arrows, told in the view of change and in time lines', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  const imports = new ImportScreen(page);
  const { subject, arrows } = evolutionMapWords('fr');
  await workspace.open();
  await imports.drop([FILE]);
  await imports.read();
  await imports.add();
  await workspace.chooseIndicator('unmet-child');

  await test.step('arrows', async () => {
    await workspace.chooseFill('evolution');
    const lines = workspace.panel
      .getByRole('region', { name: subject({ name: '' }).trim() })
      .getByRole('listitem');
    const counted = (label: string, count: string) =>
      expect(lines.filter({ hasText: new RegExp(`^${label}\\d`) })).toContainText(`${label}${count}`);
    /** Ain and La Réunion; Aisne and Nord; Haute-Garonne. */
    await counted(arrows.above.sure, '2');
    await counted(arrows.below.sure, '2');
    await counted(arrows.above.unsure, '1');
  });

  await test.step('the view of change and the time lines', async () => {
    await workspace.openTable();
    const cellsOf = (name: string) =>
      workspace.drawer.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    await workspace.showView('evolution');
    /** 400 ÷ 171 083 = 2,338 ‰ then 500 ÷ 173 034 = 2,890 ‰: + 0,552, which is + 23,6 %. */
    await expect(cellsOf('Ain')).toContainText(/2,3.*2,9.*\+0,6.*\+24.%.*en hausse/);
    /** 300 ÷ 128 221 = 2,340 ‰ then 200 ÷ 123 458 = 1,620 ‰: − 0,720, which is − 30,8 %. */
    await expect(cellsOf('Aisne')).toContainText(/2,3.*1,6.*−0,7.*−31.%.*en baisse/);
    await expect(cellsOf('Haute-Garonne')).toContainText('pas d’évolution démontrée');
    const lines = await workspace.showView('time-lines');
    await lines.getByRole('button', { name: evolutionWords('fr').timeLines.twin }).press('Enter');
    await expect(cellsOf('Nord')).toContainText(/3,0.*2,3/);
  });
});
