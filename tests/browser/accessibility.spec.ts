import type { Page } from '@playwright/test';
import { fr } from '../../src/i18n/fr';
import { helpWords } from '../../src/i18n/help';
import { tableWords } from '../../src/i18n/table';
import { SMALL } from './support/finess-pairs';
import { expect, expectAccessible, expectReadable, test } from './support/guarded-test';
import { ImportScreen } from './support/import-screen';
import { Workspace } from './support/workspace';

/** Leaves whatever is open. */
async function closeDialog({ page, dialog }: Workspace): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/**
 * A screen and how it is reached. While a search lists its answers, React Aria hides the rest of the page from screen
 * readers without making it inert; the list closes before anything else takes the focus, so only what is left is checked.
 */
type Screen = readonly [
  name: string,
  show: (workspace: Workspace) => Promise<void>,
  parts?: readonly string[],
];

const SCREENS: readonly Screen[] = [
  ['workspace', () => Promise.resolve()],
  [
    'every layer and its legend',
    async (workspace) => {
      await workspace.toggleLayer('offer');
      await workspace.toggleLayer('coverage');
    },
  ],
  ['table', (workspace) => workspace.openTable()],
  [
    'table with filters',
    (workspace) => workspace.page.getByRole('button', { name: tableWords('fr').filter, exact: true }).click(),
  ],
  ['sheet', async (workspace) => (await workspace.showRow('01')).click()],
  [
    'search',
    async (workspace) => {
      await workspace.search.fill('ain');
      await expect(workspace.page.getByRole('listbox')).toBeVisible();
    },
    ['[role="combobox"]', '[role="listbox"]'],
  ],
  [
    'list of indicators',
    async (workspace) => {
      await workspace.search.fill('');
      await workspace.indicator.click();
      await expect(workspace.page.getByRole('listbox')).toBeVisible();
    },
  ],
  [
    'menu of exports',
    async (workspace) => {
      await workspace.page.keyboard.press('Escape');
      await workspace.bar.getByRole('button', { name: fr.app.bar.export }).click();
      await expect(workspace.page.getByRole('menu')).toBeVisible();
    },
  ],
  [
    'import',
    async (workspace) => {
      await workspace.page.keyboard.press('Escape');
      await workspace.bar.getByRole('button', { name: fr.app.bar.import, exact: true }).click();
      await expect(workspace.dialog).toBeVisible();
    },
  ],
  [
    'import review',
    async (workspace) => {
      await closeDialog(workspace);
      const imports = new ImportScreen(workspace.page);
      await imports.drop([
        SMALL.structures,
        SMALL.activites,
        { name: 'x.csv', content: Buffer.from('dep;effectif\n01;12\n99;5') },
        { name: 'y.json', content: Buffer.from('{') },
      ]);
      await imports.read();
      await imports.showDetail('x.csv');
    },
  ],
  [
    'export',
    async (workspace) => {
      await new ImportScreen(workspace.page).giveUp();
      await workspace.page.keyboard.press('Control+e');
      await expect(workspace.dialog).toBeVisible();
    },
  ],
  [
    'help',
    async (workspace) => {
      await closeDialog(workspace);
      await workspace.page.keyboard.press('F1');
      await expect(workspace.dialog).toBeVisible();
    },
  ],
  [
    'glossary',
    (workspace) => workspace.page.getByRole('tab', { name: helpWords('fr').help.glossary }).click(),
  ],
];

async function checkScreens(page: Page, screens: readonly Screen[], check = expectAccessible): Promise<void> {
  const workspace = new Workspace(page);
  await workspace.open();
  for (const [name, show, parts] of screens)
    await test.step(name, async () => {
      await show(workspace);
      await check(page, name, parts);
    });
}

for (const [theme, check] of [
  ['light', expectAccessible],
  ['dark', expectReadable],
] as const)
  test(`axe finds nothing on any screen in ${theme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: theme });
    await checkScreens(page, SCREENS, check);
  });

const COMPACT_SCREENS: readonly Screen[] = [
  ['map', () => Promise.resolve()],
  ...([fr.legend.title, fr.app.layout.panelShort, fr.app.layout.table] as const).map((name): Screen => [
    name,
    async (workspace) => {
      if (await workspace.dialog.isVisible()) await closeDialog(workspace);
      await workspace.page.getByRole('button', { name, exact: true }).click();
      await expect(workspace.dialog).toBeVisible();
    },
  ]),
  [
    'sheet',
    async (workspace) => {
      await workspace.dialog.locator('[data-row-id="01"]').click();
      await closeDialog(workspace);
      await expect(workspace.sheetName).toHaveText('Ain');
    },
  ],
];

const PHONE = { width: 390, height: 844 };

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('map, legend, layers, table and sheet are read, and axe finds nothing on them', async ({ page }) => {
    test.setTimeout(120_000);
    await checkScreens(page, COMPACT_SCREENS);
    const outside = await page.evaluate((width) => {
      const controls = [...document.querySelectorAll('button, input, a')];
      return controls
        .filter((control) => control.getBoundingClientRect().right > width)
        .map((control) => control.getAttribute('aria-label') ?? control.textContent);
    }, PHONE.width);
    expect(outside, 'controls out of the screen').toEqual([]);
    await page.keyboard.press('Control+j');
    await expect(page.getByRole('dialog', { name: fr.app.layout.table })).toBeVisible();
  });
});
