import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { noticeWords } from '../../src/i18n/notices';
import { fr } from '../support/catalogues';
import { SMALL } from './support/finess-pairs';
import { expect, test } from './support/guarded-test';
import { ImportScreen } from './support/import-screen';
import { Workspace, type LocalFile } from './support/workspace';

const WHY = fr.importReasons.files;

function text(name: string, content: string): LocalFile {
  return { name, content: Buffer.from(content) };
}

async function open(page: Page) {
  const workspace = new Workspace(page);
  await workspace.open();
  return { workspace, imports: new ImportScreen(page) };
}

test('half of the FINESS+ pair asks for the other half; files that cannot be read say what is wrong, and what was loaded stays', async ({
  page,
}) => {
  const { workspace, imports } = await open(page);
  await imports.drop([SMALL.structures]);
  await imports.read();
  await imports.expectFailure(SMALL.structures.name, WHY['missing-pair-activites']());
  await expect(imports.review.getByRole('button', { name: fr.import.actions.add })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await imports.drop([SMALL.activites]);
  await imports.expectAccount(SMALL.structures.name, SMALL.account);
  await imports.add();
  const before = await workspace.legendLines('equipment-child');
  expect(before.map(({ label, count }) => [label, count])).toEqual(SMALL.childLegend);

  const cut = gzipSync(SMALL.structures.content).subarray(0, -40);
  const cutJson = SMALL.activites.content.subarray(0, 400);
  await imports.drop([
    text('notes.json', '{ "schemaVersion": oui }'),
    { name: 'structures.json.gz', content: cut },
    { name: 'activites.json', content: cutJson },
    text('vide.csv', ''),
    text('entetes.csv', 'code_departement;effectif\r\n'),
    text('recettes.json', '{ "recettes": [{ "farine": "200 g" }] }'),
  ]);
  await imports.read();
  await imports.expectFailure('structures.json.gz', WHY['damaged-gzip']());
  await imports.expectFailure('activites.json', WHY['truncated-json']({ byte: cutJson.length }));
  await imports.expectFailure('vide.csv', WHY['empty-file']());
  await imports.expectFailure('entetes.csv', WHY['no-rows']());
  await imports.expectFailure('recettes.json', WHY['unrecognised-file']());
  await expect(imports.cardOf('notes.json')).toContainText('Son contenu n’est pas du JSON (erreur à l’octet');
  await expect(imports.review).toContainText(fr.import.review.nothingToAdd);
  await imports.giveUp();
  expect(await workspace.legendLines('equipment-child')).toEqual(before);
});

test('a dossier that is not one is refused and the one at hand stays; a Windows-1252 table with a title line, semicolons and decimal commas is read', async ({
  page,
}) => {
  const { workspace, imports } = await open(page);
  await imports.drop([text('abime.maillage.json', '{"format":')]);
  await expect(workspace.notices).toContainText(
    noticeWords('fr').project.refusals['not-json']({ file: 'abime.maillage.json' }),
  );
  await expect(workspace.band).toBeVisible();
  const kept = await workspace.legendLines('equipment-child');
  expect(kept.map(({ count }) => count)).toEqual([20, 20, 20, 20, 21]);

  const content = [
    'Personnes sans solution au 30 juin 2025;;;',
    'Département;Origine du besoin;Public;Effectif',
    '01;Amendement Creton – été;adultes;1 412,0',
    '2A;Amendement Creton – été;adultes;57,5',
    '48;Amendement Creton – été;adultes;nd',
    'TOTAL;Amendement Creton – été;adultes;1 469',
  ].join('\r\n');
  const bytes = Buffer.from(content.replaceAll('–', '\u0096'), 'latin1');
  await imports.drop([{ name: 'creton.csv', content: bytes }]);
  await imports.read();
  await imports.expectAccount('creton.csv', { read: 5, accepted: 2, rejected: 1, skipped: 2 });
  await imports.showDetail('creton.csv');
  expect(await imports.rowsFor('creton.csv', 'count-not-an-integer')).toEqual([
    ['Ligne 4', 'Effectif', '57,5'],
  ]);
  expect(await imports.rowsFor('creton.csv', 'count-missing')).toEqual([['Ligne 5', 'Effectif', 'nd']]);
  expect(await imports.rowsFor('creton.csv', 'total-row')).toEqual([['Ligne 6', 'Département', 'TOTAL']]);
  await imports.add();
  await expect(workspace.panel.getByRole('button', { name: /Source des besoins$/ })).toContainText(
    'Amendement Creton – été',
  );
  await workspace.chooseIndicator('unmet-adult');
  /** 1 412 ÷ 340 161 × 1 000 = 4,151 in Ain, the only département with a figure. */
  const lines = await workspace.legendLines('unmet-adult');
  expect(lines.map(({ label, count }) => [label, count])).toEqual([
    ['4,2', 1],
    ['Non disponible (nd)', 100],
  ]);
});
