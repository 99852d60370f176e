import type { Locator, Page } from '@playwright/test';
import { provenanceWords } from '../../src/i18n/provenance';
import { statisticsWords } from '../../src/i18n/statistics';
import { fr } from '../support/catalogues';
import { PANEL_DIALOGS, type DialogScreen } from './support/dialog-screens';
import { expect, expectAccessible, expectReadable, test } from './support/guarded-test';
import { Workspace } from './support/workspace';

const VIEWS = statisticsWords('fr').views;

/** The dialog open above all others. */
function topDialog(page: Page): Locator {
  return page.getByRole('dialog').last();
}

/** Tab goes round inside a dialog, from its last control to its first and back. */
async function expectFocusKept(page: Page, dialog: Locator): Promise<void> {
  for (const keys of ['Shift+Tab', 'Shift+Tab', 'Tab', 'Tab', 'Tab']) {
    await page.keyboard.press(keys);
    expect(await dialog.evaluate((box) => box.contains(document.activeElement)), `focus after ${keys}`).toBe(
      true,
    );
  }
}

type Check = (name: string, dialog: Locator) => Promise<void>;

type AxeCheck = typeof expectAccessible;

/** Goes round screens in the light theme with every rule, then in the dark one: a change of theme draws the map again. */
async function inBothThemes(page: Page, goRound: (check: AxeCheck) => Promise<void>): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await new Workspace(page).open();
  await test.step('light', () => goRound(expectAccessible));
  await page.emulateMedia({ colorScheme: 'dark' });
  await test.step('dark', () => goRound((...screen) => expectReadable(...screen)));
}

/** Opens a dialog with the keyboard, checks each of its screens, closes it: what opened it has the focus again. */
async function visit(
  opener: Locator,
  dialogScreen: Omit<DialogScreen, 'opener'>,
  check: Check,
): Promise<void> {
  const { name, title, further = [], leave } = dialogScreen;
  const page = opener.page();
  await opener.focus();
  // A table that has just been scrolled may still take the focus for its row.
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: title })).toBeVisible();
  const dialog = topDialog(page);
  await expectFocusKept(page, dialog);
  await check(name, dialog);
  for (const [screen, show] of further) {
    await show(dialog);
    await check(screen, dialog);
  }
  if (leave !== undefined) await dialog.getByRole('button', { name: leave, exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
}

test('dialogs keep the focus, give it back, and axe finds nothing on them in either theme', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const workspace = new Workspace(page);
  await inBothThemes(page, async (check) => {
    for (const screen of PANEL_DIALOGS)
      await test.step(screen.name, () =>
        visit(screen.opener(workspace.panel), screen, (name) => check(page, name, ['[role="dialog"]'])),
      );
  });
});

test('axe finds nothing on secrecy, views of the drawer and the origin of a figure, in either theme', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const workspace = new Workspace(page);
  await inBothThemes(page, async (check) => {
    const threshold = workspace.panel.getByLabel(fr.suppression.fields.threshold);
    for (const title of [fr.layers.datasetsTitle, fr.suppression.rule.adjust])
      if (!(await threshold.isVisible()))
        await workspace.panel.getByRole('button', { name: title, exact: true }).click();
    await check(page, 'secrecy', ['#panel']);
    if (!(await page.getByRole('tablist').isVisible())) await workspace.openTable();
    const show = async (name: string) => {
      await page.getByRole('tab', { name, exact: true }).click();
      await expect(page.getByRole('tabpanel', { name, exact: true })).toBeVisible();
    };
    for (const name of Object.values(VIEWS).filter((view) => view !== VIEWS.table))
      await test.step(name, async () => {
        await show(name);
        await check(page, name, ['#table']);
      });
    // The table is among the screens of every theme that accessibility.spec.ts looks at.
    await show(VIEWS.table);
    await (await workspace.showRow('01')).click();
    await expect(workspace.sheetName).toHaveText('Ain');
    const opener = workspace.sheet.getByRole('button', { name: fr.legend.origin }).first();
    await visit(opener, { name: 'origin', title: provenanceWords('fr').title }, (name) =>
      check(page, name, ['[role="dialog"]']),
    );
    await page.keyboard.press('Escape');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('axe finds nothing in dialogs and views, and none is wider than the screen', async ({ page }) => {
    test.setTimeout(180_000);
    await new Workspace(page).open();
    const check: Check = async (name, dialog) => {
      await expectAccessible(page, `${name} on a phone`, ['[role="dialog"]']);
      // A chart that has just come takes the size of its box in the next turn.
      await expect
        .configure({ soft: true })
        .poll(() => partsOutside(dialog), { message: `out of the screen: ${name}` })
        .toEqual([]);
    };
    await page.getByRole('button', { name: fr.app.layout.panelShort, exact: true }).click();
    // The settings come after the legend, which has a button of the same name as one of theirs.
    for (const { opener } of PANEL_DIALOGS) await expect(opener(topDialog(page))).toBeVisible();
    for (const screen of PANEL_DIALOGS)
      await test.step(screen.name, () => visit(screen.opener(topDialog(page)), screen, check));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: fr.app.layout.table, exact: true }).click();
    for (const name of Object.values(VIEWS))
      await test.step(name, async () => {
        await page.getByRole('tab', { name, exact: true }).click();
        await check(name, topDialog(page));
      });
  });
});

/** Controls and texts that begin or end out of the screen, but for grids and tabs, which scroll sideways. */
function partsOutside(dialog: Locator): Promise<readonly string[]> {
  return dialog.evaluate((box) =>
    [...box.querySelectorAll('button, input, h2, h3, h4, p, label')]
      .filter((part) => {
        const { left, right, width } = part.getBoundingClientRect();
        const scrolls = part.closest('[role="grid"], [role="tablist"], table') !== null;
        const isHidden = part.closest('[aria-hidden="true"]') !== null;
        return width > 1 && (left < -1 || right > innerWidth + 1) && !scrolls && !isHidden;
      })
      .map((part) => part.getAttribute('aria-label') ?? part.textContent),
  );
}
