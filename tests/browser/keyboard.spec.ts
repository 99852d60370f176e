import type { FileChooser, Locator, Page } from '@playwright/test';
import { fr } from '../support/catalogues';
import { exportWords } from '../../src/i18n/export';
import { gapWords } from '../../src/i18n/gaps';
import { bytesOf, frenchCsvRows } from './support/exported-files';
import { SMALL } from './support/finess-pairs';
import { expect, test } from './support/guarded-test';
import { ImportScreen } from './support/import-screen';
import { Workspace } from './support/workspace';

const MOST_STOPS = 80;

/** Moves through the page with Tab until something has the focus, each stop being seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not reached with Tab: ${target}`);
}

/** What has the focus shows it, by an outline or a shadow of its own or of what wraps it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return 'body';
    const wrappers = [focused, focused.parentElement, focused.closest('label'), focused.nextElementSibling];
    const shows = wrappers.some((element) => {
      if (element === null) return false;
      const parts = [element, ...element.querySelectorAll(':scope > *')];
      return parts.some((part) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      });
    });
    return shows ? 'seen' : `unseen: ${focused.outerHTML.slice(0, 160)}`;
  });
  expect(seen).not.toContain('unseen');
}

/** Opens the file chooser of the import; on a busy machine the browser may let a first press go by. */
async function chooserByKeyboard(page: Page): Promise<FileChooser> {
  const dialog = page.getByRole('dialog');
  const choose = dialog.getByRole('button', { name: fr.import.choose });
  let chooser: FileChooser | null = null;
  await expect(async () => {
    if (!(await dialog.isVisible())) {
      const bar = page.getByRole('banner');
      await tabTo(page, bar.getByRole('button', { name: fr.app.bar.import, exact: true }));
      await page.keyboard.press('Enter');
      await expect(dialog).toBeVisible();
    }
    await tabTo(page, choose);
    await expect(choose).toBeFocused();
    const opening = page.waitForEvent('filechooser', { timeout: 5_000 });
    await page.keyboard.press('Enter');
    chooser = await opening;
  }).toPass({ timeout: 60_000 });
  if (chooser === null) throw new Error('No file chooser was opened');
  return chooser;
}

async function importWithKeyboard(page: Page): Promise<void> {
  const imports = new ImportScreen(page);
  const chooser = await chooserByKeyboard(page);
  await chooser.setFiles(
    [SMALL.structures, SMALL.activites].map(({ name, content }) => ({
      name,
      mimeType: 'application/json',
      buffer: content,
    })),
  );
  await imports.read();
  await tabTo(page, imports.review.getByRole('button', { name: fr.import.actions.add }));
  await page.keyboard.press('Enter');
  await expect(imports.review).toBeHidden();
}

async function chooseIndicatorWithKeyboard(workspace: Workspace): Promise<void> {
  const { page } = workspace;
  await tabTo(page, workspace.indicator);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(workspace.indicator).toContainText(fr.indicators.names['equipment-adult'].name);
}

async function selectRowWithKeyboard(workspace: Workspace): Promise<void> {
  const { page } = workspace;
  await page.keyboard.press('Control+j');
  await expect(workspace.table).toBeVisible();
  await tabTo(page, workspace.table);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(workspace.sheetName).toHaveText('Aisne');
  await expect(workspace.rowOf('02')).toHaveAttribute('aria-selected', 'true');
}

async function exportWithKeyboard(workspace: Workspace): Promise<void> {
  const { page } = workspace;
  await page.keyboard.press('Control+e');
  await expect(workspace.dialog).toBeVisible();
  const formats = workspace.dialog.getByRole('radiogroup', { name: exportWords('fr').format });
  await tabTo(page, formats.getByRole('radio', { checked: true }));
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await expect(formats.getByRole('radio', { name: fr.export.formats.csv })).toBeChecked();
  await tabTo(page, workspace.dialog.getByRole('button', { name: exportWords('fr').download }));
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect(frenchCsvRows((await bytesOf(await download)).toString())).toHaveLength(102);
  await expect(workspace.dialog).toBeHidden();
}

test('the whole thread is done with the keyboard, and the focus is always seen', async ({ page }) => {
  test.setTimeout(120_000);
  const workspace = new Workspace(page);
  await workspace.open();
  await test.step('the first stop leads past the bar', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: fr.app.layout.skipToMap })).toBeFocused();
    await expectVisibleFocus(page);
  });
  await test.step('import', () => importWithKeyboard(page));
  await test.step('choose an indicator', () => chooseIndicatorWithKeyboard(workspace));
  await test.step('select a row, read its sheet', () => selectRowWithKeyboard(workspace));
  await test.step('let the selection go', async () => {
    await page.keyboard.press('Escape');
    await expect(workspace.sheet).toBeHidden();
  });
  await test.step('export', () => exportWithKeyboard(workspace));
  await test.step('undo and redo', async () => {
    await workspace.table.focus();
    await page.keyboard.press('Control+z');
    await expect(workspace.indicator).toContainText(fr.indicators.names['equipment-child'].name);
    await page.keyboard.press('Control+Shift+z');
    await expect(workspace.indicator).toContainText(fr.indicators.names['equipment-adult'].name);
  });
});

test('the map is walked over, explored with the arrows and chooses with Enter, and the search finds a name without its accents', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open();
  const map = page.getByLabel(fr.app.map.label).last();
  await map.focus();
  await test.step('walk over territories as one reads, and keep two of them', async () => {
    const heard = workspace.spoken.first();
    await page.keyboard.press('Home');
    await expect(heard).toContainText('Seine-Maritime');
    for (const name of ['Pas-de-Calais', 'Somme', 'Nord']) {
      await page.keyboard.press('PageDown');
      await expect(heard).toContainText(name);
    }
    await page.keyboard.press('Control+Space');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Control+Space');
    const kept = page.getByRole('group', { name: gapWords('fr').group.label });
    await expect(kept).toContainText(gapWords('fr').group.kept({ count: 2 }));
    await page.keyboard.press('Enter');
    await expect(workspace.sheetName).toHaveText('Somme');
    await page.keyboard.press('Escape');
    await expect(kept).toBeHidden();
  });
  await test.step('keep those of a rectangle drawn over the map', async () => {
    const box = await map.boundingBox();
    if (box === null) throw new Error('The map is not on screen');
    await page.keyboard.down('Shift');
    await page.mouse.move(box.x + 20, box.y + 4);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 90, box.y + box.height - 4, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect(page.getByText(gapWords('fr').group.kept({ count: 101 }))).toBeVisible();
    await page.keyboard.press('Escape');
  });
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(workspace.sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(workspace.sheet).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(workspace.search).toBeFocused();
  await page.keyboard.type('herault');
  await expect(page.getByRole('option', { name: /^Hérault/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(workspace.sheetName).toHaveText('Hérault');
});
