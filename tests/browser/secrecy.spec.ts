import type { Page } from '@playwright/test';
import { fr } from '../../src/i18n/fr';
import { bytesOf } from './support/exported-files';
import { expect, test } from './support/guarded-test';
import { ImportScreen } from './support/import-screen';
import { Workspace } from './support/workspace';

/**
 * A need table whose count in Corse-du-Sud is under the threshold of five people. Haute-Corse has the rest of the 68 of
 * Corse: it is hidden too, since a subtraction would tell the other.
 */
function needTable(hiddenCount: number) {
  const counts = {
    '01': 412,
    '69': 655,
    '31': 287,
    '34': 301,
    '2A': hiddenCount,
    '2B': 68 - hiddenCount,
    '974': 198,
  };
  const rows = Object.entries(counts).map(([code, count]) => `${code};SI orientations;enfants;${count}`);
  return {
    name: 'besoins.csv',
    content: Buffer.from(['departement;source;public;effectif', ...rows].join('\n')),
  };
}

/** Every lasting text of the page: what is printed, what is read aloud, what tooltips say, the lengths of bars. */
function textsOnScreen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts: string[] = [];
    for (const element of document.querySelectorAll('body *:not([aria-live], [aria-live] *)')) {
      for (const name of ['aria-label', 'title', 'alt', 'style'])
        texts.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
    }
    return texts.filter((text) => text.trim() !== '').join('\n');
  });
}

/**
 * Everything a reader can see or take away of a dossier with a hidden count, in each way of showing rates. The map is
 * exported once, with intervals: unit tests hold the files of every way of showing.
 */
async function everythingShown(workspace: Workspace): Promise<Readonly<Record<string, string>>> {
  const shown: Record<string, string> = {};
  for (const mode of ['interval', 'smoothed', 'raw'] as const) {
    await workspace.panel.getByRole('radio', { name: fr.uncertainty.modes[mode].label }).click();
    await workspace.sheetName.hover();
    await workspace.saved();
    shown[`${mode} screen`] = await textsOnScreen(workspace.page);
    const [csv, metadata] = await workspace.exportAs('csv');
    shown[`${mode} csv`] = (await bytesOf(csv)).toString();
    shown[`${mode} metadata`] = (await bytesOf(metadata)).toString();
    if (mode !== 'interval') continue;
    const [svg] = await workspace.exportAs('svg');
    shown[`${mode} svg`] = (await bytesOf(svg)).toString();
  }
  return shown;
}

/** The first line two texts do not share. */
function firstDifference(left = '', right = ''): string {
  const [before, after] = [left.split('\n'), right.split('\n')];
  const rank = before.findIndex((line, at) => line !== after[at]);
  return rank === -1 && before.length === after.length ? '' : `${before[rank]} | ${after[rank]}`;
}

test('two need tables that differ by hidden counts alone give one screen and the same exports', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const workspace = new Workspace(page);
  const imports = new ImportScreen(page);
  await workspace.open();
  await workspace.chooseIndicator('unmet-child');
  await workspace.openTable();
  const shown: Readonly<Record<string, string>>[] = [];
  for (const hiddenCount of [2, 4]) {
    await imports.drop([needTable(hiddenCount)]);
    await imports.read();
    await imports.add();
    const row = await workspace.showRow('2A');
    await expect(row).toContainText(fr.values.states.suppressed.label);
    // The same rows are drawn both times.
    await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await row.click();
    await expect(workspace.sheetName).toHaveText('Corse-du-Sud');
    shown.push(await everythingShown(workspace));
  }
  const [two, four] = shown;
  for (const part of Object.keys(two ?? {}))
    expect(firstDifference(two?.[part], four?.[part]).slice(0, 400), part).toBe('');
  for (const code of ['2A', '2B']) {
    expect(two?.['raw csv']).toMatch(new RegExp(`^${code};[^;]*;;suppressed;;suppressed;`, 'm'));
    expect(two?.['interval csv']).toMatch(new RegExp(`^${code};[^;]*(;;suppressed){4};`, 'm'));
    expect(two?.['smoothed csv']).toMatch(new RegExp(`^${code};[^;]*(;;suppressed){3};`, 'm'));
  }
});
