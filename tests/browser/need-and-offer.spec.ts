import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { exportWords } from '../../src/i18n/export';
import { bivariateWords } from '../../src/i18n/bivariate';
import { gapWords } from '../../src/i18n/gaps';
import { statisticsWords } from '../../src/i18n/statistics';
import { expect, test } from './support/guarded-test';
import { demonstrationRates, departementNames, medianOf } from './support/shipped-data';
import { Workspace } from './support/workspace';

const words = gapWords('fr');
const { views, export: viewExport } = statisticsWords('fr');

type Group = keyof typeof words.groups;

/** The view of need against offer, in a planner's words. */
class GapScreen extends Workspace {
  async openGaps(): Promise<void> {
    await this.open();
    await this.openTable();
    await this.showView('gaps');
    await expect(this.section('high-low')).toBeVisible();
  }

  section(group: Group): Locator {
    return this.drawer.getByRole('region', { name: words.groups[group].label });
  }

  async membersOf(group: Group): Promise<readonly string[]> {
    return this.section(group).getByRole('rowheader').allTextContents();
  }
}

/** Places per 1 000 children of the demonstration, by name of the département. */
function ratesByName(): ReadonlyMap<string, number> {
  const names = departementNames();
  return new Map([...demonstrationRates('child')].map(([code, rate]) => [names.get(code) ?? code, rate]));
}

test('territories are in the quadrant their need and their offer say, those of none are named, and the list is exported', async ({
  page,
}) => {
  const screen = new GapScreen(page);
  await screen.openGaps();
  const members = {
    'high-low': await screen.membersOf('high-low'),
    'high-high': await screen.membersOf('high-high'),
    'low-low': await screen.membersOf('low-low'),
    'low-high': await screen.membersOf('low-high'),
    undecided: await screen.membersOf('undecided'),
  };
  expect(members['high-low'].slice(0, 2)).toEqual(['Guadeloupe', 'Mayotte']);
  expect(members['high-low']).toContain('Aisne');
  expect(members['high-high'].slice(0, 2)).toEqual(['Tarn-et-Garonne', 'Landes']);
  expect(members['low-low'][0]).toBe('Calvados');
  expect(members['low-high'].slice(0, 2).toSorted()).toEqual(['Corrèze', 'Mayenne']);
  expect(Object.values(members).map(({ length }) => length)).toEqual([19, 10, 12, 18, 39]);

  const rates = ratesByName();
  const median = medianOf([...rates.values()]);
  const isWeak = (name: string) => (rates.get(name) ?? Number.NaN) < median;
  expect(members['high-low'].every(isWeak)).toBe(true);
  expect(members['low-low'].every(isWeak)).toBe(true);
  expect(members['high-high'].some(isWeak)).toBe(false);
  expect(members['low-high'].some(isWeak)).toBe(false);

  const placed = new Set(Object.values(members).flat());
  const absent = screen.drawer.getByRole('region', { name: words.absent.heading }).getByRole('button');
  const left = [...rates.keys()].filter((name) => !placed.has(name));
  expect(left).toHaveLength(3);
  expect((await absent.allTextContents()).toSorted()).toEqual(left.toSorted());

  await screen.drawer.getByRole('button', { name: viewExport.label }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: viewExport.formats.csv }).click();
  const list = await readFile(await (await saving).path(), 'utf8');
  const lines = list.split(/\r?\n/);
  expect(lines.filter((line) => line.includes(words.groups['high-low'].label))).not.toHaveLength(0);
  const guadeloupe = lines.find((line) => line.includes(';971;')) ?? '';
  expect(guadeloupe).toContain(words.groups['high-low'].label);
  expect(guadeloupe).toContain('médiane des départements montrés');
  expect(list).toContain(exportWords('fr').page.demonstration);
  expect(list).toContain('INSEE');
});

test('a group is kept together on the map, in the table and in the chart, until Escape', async ({ page }) => {
  const screen = new GapScreen(page);
  await screen.openGaps();
  const gap = await screen.membersOf('high-low');
  const { label } = words.groups['high-low'];
  await screen.drawer.getByRole('button', { name: words.keepGroup({ group: label }) }).click();
  await expect(page.locator('path[data-grouped="true"]')).toHaveCount(gap.length);
  await expect(page.getByRole('group', { name: words.group.label })).toContainText(
    words.group.kept({ count: gap.length }),
  );
  await screen.drawer.getByRole('tab', { name: views.table }).click();
  const row = await screen.showRow('02');
  await expect(row).toHaveAttribute('data-grouped', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: words.group.label })).toBeHidden();
  await expect(row).not.toHaveAttribute('data-grouped', 'true');
});

test('a rectangle drawn over the chart keeps what is under it', async ({ page }) => {
  const screen = new GapScreen(page);
  await screen.openGaps();
  const box = await screen.drawer.locator('[data-brushes]').boundingBox();
  if (box === null) throw new Error('The chart is not on screen');
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.16);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 20, box.y + box.height * 0.4, { steps: 4 });
  await page.mouse.up();
  const kept = screen.drawer.getByRole('checkbox', { checked: true });
  await expect(kept).not.toHaveCount(0);
  await expect(
    screen.drawer.getByRole('checkbox', { name: words.keep({ name: 'Tarn-et-Garonne' }) }),
  ).toBeChecked();
  await expect(
    screen.drawer.getByRole('checkbox', { name: words.keep({ name: 'Calvados' }) }),
  ).not.toBeChecked();
});

test('the map painted by need and offer puts territories of known figures in the corners', async ({
  page,
}) => {
  const screen = new GapScreen(page);
  await screen.openGaps();
  const { choice, ...square } = bivariateWords('fr');
  await screen.drawer.getByText(choice.show).click();
  const legend = screen.panel.getByRole('table', { name: square.table });
  await expect(legend).toBeVisible({ timeout: 30_000 });
  const row = (need: string) => legend.getByRole('row', { name: square.side.need({ third: need }) });
  const lowOffer = row(square.need.high).getByRole('cell').first();
  const highOffer = row(square.need.low).getByRole('cell').last();
  await expect(lowOffer).toContainText('17');
  await expect(highOffer).toContainText('13');
  const counts = await legend.getByRole('cell').locator('[aria-hidden]').allTextContents();
  expect(counts.map(Number).reduce((sum, count) => sum + count)).toBe(98);

  await screen.drawer.getByRole('tab', { name: views.table }).click();
  const colorOf = async (code: string) =>
    (await screen.showRow(code)).locator('svg > rect').first().getAttribute('fill');
  const fillOf = (cell: Locator) =>
    cell.evaluate((element) => {
      const [red = 0, green = 0, blue = 0] = (
        getComputedStyle(element).backgroundColor.match(/\d+/g) ?? []
      ).map(Number);
      return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    });
  const inCorners = { '971': lowOffer, '974': lowOffer, '53': highOffer, '33': highOffer };
  for (const [code, cell] of Object.entries(inCorners)) expect(await colorOf(code)).toBe(await fillOf(cell));
});
