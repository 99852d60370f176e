import type { Locator } from '@playwright/test';
import { ageWords } from '../../src/i18n/ages';
import { distributionWords } from '../../src/i18n/distribution';
import { gapWords } from '../../src/i18n/gaps';
import { multiplesWords } from '../../src/i18n/multiples';
import { whiteZoneWords } from '../../src/i18n/white-zones';
import { expect, test } from './support/guarded-test';
import { naiveWhiteZone } from './support/naive-white-zones';
import {
  demonstrationNeedRates,
  demonstrationRates,
  departementNames,
  sharesOfAge,
} from './support/shipped-data';
import { Workspace } from './support/workspace';

/** What the cells of the row of a name print. */
async function rowOf(view: Locator, name: string): Promise<readonly string[]> {
  const row = view
    .getByRole('row')
    .filter({ has: view.page().getByRole('rowheader', { name, exact: true }) });
  await expect(row).toBeVisible();
  return (await row.locator('td').allTextContents()).map((text) => text.replace(/\s/g, ''));
}

/** The départements of the demonstration with the highest rates for children, by name. */
function highestRates(count: number): readonly string[] {
  const names = departementNames();
  return [...demonstrationRates('child')]
    .toSorted(([, left], [, right]) => right - left)
    .slice(0, count)
    .map(([code]) => names.get(code) ?? code);
}

/** A share as the page prints it, but for its spaces. */
function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',')}%`;
}

test('white zones and ages of named départements are those of naive counts', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open();
  await workspace.openTable();

  await test.step('white zones', async () => {
    const words = whiteZoneWords('fr');
    const view = await workspace.showView('white-zones');
    const expectZone = async (name: string, code: string, distanceKm: number) => {
      const naive = naiveWhiteZone(code, distanceKm);
      const [communes, people] = await rowOf(view, name);
      expect([communes, people].map(Number), name).toEqual([naive.communes, naive.people]);
    };
    await expectZone('Aube', '10', 20);
    await expectZone('Landes', '40', 20);
    await expectZone('Pyrénées-Orientales', '66', 20);
    await view
      .getByRole('radio', { name: words.choice.kilometres({ distance: 30 }), exact: true })
      .press('Space');
    await expect(view.getByRole('heading', { level: 2 })).toHaveText(words.title({ distance: 30 }));
    await expectZone('Pyrénées-Orientales', '66', 30);
    await expect(view.getByRole('rowheader', { name: 'Landes' })).toBeHidden();
    expect(naiveWhiteZone('40', 30).communes).toBe(0);
  });

  await test.step('ages of the youngest département beside those of France', async () => {
    const words = ageWords('fr');
    const view = await workspace.showView('ages');
    await workspace.find('mayotte', 'Mayotte (976)');
    await expect(view.getByRole('heading', { level: 2 })).toHaveText(words.title.sex({ name: 'Mayotte' }));
    const [mayotte, france] = [sharesOfAge('0-19', ['976']), sharesOfAge('0-19')];
    expect(await rowOf(view, words.span({ from: 0, to: 19 }))).toEqual(
      [mayotte.men, france.men, mayotte.women, france.women].map(percent),
    );
  });
});

test('what is put together in a chart is together in the others and in the table', async ({ page }) => {
  const workspace = new Workspace(page);
  const { group, keep } = gapWords('fr');
  const kept = page.getByRole('group', { name: group.label });
  const highest = highestRates(3);
  expect(highest).toEqual(['Corrèze', 'Mayenne', 'Loire-Atlantique']);
  await workspace.open();
  await workspace.openTable();

  await test.step('the last bar of the histogram is seen in the ranking and in the cloud', async () => {
    const view = await workspace.showView('distribution');
    const last = distributionWords('fr').bin({ from: '19,8', to: '21,7', count: 3 });
    await view.getByRole('button', { name: last }).press('Enter');
    await expect(kept).toContainText(group.kept({ count: 3 }));
    const ranking = await workspace.showView('ranking');
    await expect(ranking.locator('[data-grouped="true"]').getByRole('rowheader')).toContainText(highest);
    const gaps = await workspace.showView('gaps');
    for (const name of highest)
      await expect(gaps.getByRole('checkbox', { name: keep({ name }) })).toBeChecked();
    await expect(gaps.getByRole('checkbox', { checked: true })).toHaveCount(highest.length);
  });

  await test.step('a box is seen in the table, and its ages are added', async () => {
    const boxes = await workspace.showView('distribution');
    await boxes.getByRole('button', { name: 'Bretagne', exact: true }).press('Enter');
    await expect(kept).toContainText(group.kept({ count: 4 }));
    const words = ageWords('fr');
    const ages = await workspace.showView('ages');
    await expect(ages.getByRole('heading', { level: 2 })).toHaveText(
      words.title.sex({ name: words.group({ count: 4 }) }),
    );
    const [bretagne, france] = [sharesOfAge('0-19', ['22', '29', '35', '56']), sharesOfAge('0-19')];
    expect(await rowOf(ages, words.span({ from: 0, to: 19 }))).toEqual(
      [bretagne.men, france.men, bretagne.women, france.women].map(percent),
    );
    await workspace.showView('table');
    await expect(await workspace.showRow('29')).toHaveAttribute('data-grouped', 'true');
    await expect(workspace.rowOf('2A')).not.toHaveAttribute('data-grouped', 'true');
    await page.keyboard.press('Escape');
    await expect(kept).toBeHidden();
  });

  await test.step('small maps name their highest and lowest', async () => {
    const words = multiplesWords('fr');
    const view = await workspace.showView('multiples');
    await workspace.choose(words.by, words.choices.need, view);
    const ranked = [...demonstrationNeedRates()].toSorted(([, left], [, right]) => right - left);
    const names = departementNames();
    const extremes = [ranked[0], ranked.at(-1)].map((rate) => names.get(rate?.[0] ?? ''));
    expect(extremes).toEqual(['Guadeloupe', 'Saône-et-Loire']);
    await expect(view.getByRole('listitem').filter({ hasText: 'Besoins enfants' })).toContainText(
      /Le plus haut.: Guadeloupe, 5,5\. Le plus bas.: Saône-et-Loire, 1,8\./,
    );
  });
});
