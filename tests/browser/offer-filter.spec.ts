import { offerFilterWords } from '../../src/i18n/offer-filter';
import { SMALL } from './support/finess-pairs';
import { expect, test } from './support/guarded-test';
import { ImportScreen } from './support/import-screen';
import { Workspace } from './support/workspace';

test('establishments are filtered by age, status, category and managing body, and all are shown again', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  const imports = new ImportScreen(page);
  const words = offerFilterWords('fr');
  const { panel } = workspace;
  await workspace.open();
  await imports.drop([SMALL.structures, SMALL.activites]);
  await imports.read();
  await imports.add();
  await workspace.toggleLayer('offer');
  await workspace.openTable();
  const view = await workspace.showView('establishments');
  const expectShown = async (...finess: readonly string[]) => {
    await expect(view.getByRole('status')).toHaveText(words.kept({ shown: finess.length, total: 5 }));
    await expect(view.locator('[data-row-id] [role="gridcell"]:last-child')).toHaveText(finess);
  };
  const press = (name: string) => panel.getByRole('checkbox', { name, exact: true }).press('Space');
  const find = (typed: string, answer: string) =>
    workspace.takeAnswer(panel.getByRole('combobox', { name: words.find }), {
      typed,
      answer,
    });
  await panel.getByRole('button', { name: words.title }).press('Enter');
  await expectShown('010000001', '010000002', '310000003', '2A0000004', '970400005');

  await press(words.ages.child);
  await expectShown('010000001', '010000002', '970400005');
  await press(words.stages.unrecorded);
  await expectShown('970400005');
  await panel.getByRole('button', { name: words.clear }).press('Enter');

  await find('amis', words.facets.managers({ name: 'ASSOCIATION DES AMIS' }));
  await expectShown('010000001', '010000002', '310000003', '2A0000004', '970400005');
  await find('esat', words.facets.categories({ name: 'ESAT' }));
  await expectShown('310000003');
  await workspace.undo();
  await workspace.undo();
  await expectShown('010000001', '010000002', '310000003', '2A0000004', '970400005');
});
