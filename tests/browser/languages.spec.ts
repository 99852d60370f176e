import type { Page } from '@playwright/test';
import { en, fr } from '../support/catalogues';
import { expect, test } from './support/guarded-test';
import { Workspace } from './support/workspace';

const SHORTEST_TELLING_TEXT = 8;

/** Every message of a catalogue but those with parameters. */
function messagesOf(catalogue: unknown): readonly string[] {
  if (typeof catalogue === 'string') return [catalogue.trim()];
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.values(catalogue).flatMap(messagesOf);
}

/** What is printed, read aloud or shown as a hint. */
function wordsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => [
      ...['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? ''),
    ]),
  );
}

const ENGLISH = new Set(messagesOf(en));
const FRENCH = new Set(
  messagesOf(fr).filter((text) => text.length >= SHORTEST_TELLING_TEXT && !ENGLISH.has(text)),
);

async function expectNoFrench(page: Page, screen: string): Promise<void> {
  const left = (await wordsOf(page)).map((text) => text.trim()).filter((text) => FRENCH.has(text));
  expect.soft([...new Set(left)], `French left on « ${screen} »`).toEqual([]);
}

test('in English no sentence of the French catalogue is left on any screen', async ({ page }) => {
  test.setTimeout(90_000);
  const workspace = new Workspace(page);
  await workspace.open();
  expect((await wordsOf(page)).filter((text) => FRENCH.has(text.trim())).length).toBeGreaterThan(30);
  await workspace.openTable();
  await (await workspace.showRow('01')).click();
  await expect(workspace.sheetName).toHaveText('Ain');

  await workspace.bar.getByRole('button', { name: fr.app.bar.language }).click();
  await page.getByRole('menuitemradio', { name: fr.app.bar.languages.en }).click();
  await expect(page.getByRole('button', { name: en.app.bar.import, exact: true }).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectNoFrench(page, 'workspace, table and sheet');

  const screens = { import: 'Control+i', export: 'Control+e', help: 'F1' } as const;
  for (const [screen, keys] of Object.entries(screens)) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoFrench(page, screen);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }

  await page.reload();
  await workspace.mapDrawn();
  await expectNoFrench(page, 'workspace, once reloaded');
  await expect(page.getByRole('region', { name: en.app.layout.panel })).toContainText('Places');
});
