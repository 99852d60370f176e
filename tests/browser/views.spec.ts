import type { Locator } from '@playwright/test';
import { ageWords } from '../../src/i18n/ages';
import { distributionWords } from '../../src/i18n/distribution';
import { gapWords } from '../../src/i18n/gaps';
import { multiplesWords } from '../../src/i18n/multiples';
import { offerFilterWords } from '../../src/i18n/offer-filter';
import { statisticsWords } from '../../src/i18n/statistics';
import { tableWords } from '../../src/i18n/table';
import { whiteZoneWords } from '../../src/i18n/white-zones';
import { fr } from '../support/catalogues';
import { expect, test } from './support/guarded-test';
import { chanceAsFar, naiveGini, naiveInterval, naiveOutliers } from './support/naive-statistics';
import { naiveWhiteZone } from './support/naive-white-zones';
import {
  demonstrationChildren,
  demonstrationNeedRates,
  demonstrationRates,
  departementNames,
  regionNames,
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

/** Communes and people of the white zone of a name. */
async function zoneOf(view: Locator, name: string): Promise<readonly number[]> {
  return (await rowOf(view, name)).slice(0, 2).map(Number);
}

/** A figure as the page prints it. */
function printed(value: number, digits = 1): string {
  return value.toFixed(digits).replace('.', ',');
}

/** The départements of the demonstration with the highest rates for children, by name. */
function highestRates(count: number): readonly string[] {
  const names = departementNames();
  return [...demonstrationRates('child')]
    .toSorted(([, left], [, right]) => right - left)
    .slice(0, count)
    .map(([code]) => names.get(code) ?? code);
}

/** Children of a département and those without a solution. */
function childrenOf(children: ReturnType<typeof demonstrationChildren>, code: string) {
  return children.get(code) ?? { count: Number.NaN, population: Number.NaN };
}

/** A share as the page prints it, but for its spaces. */
function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',')}%`;
}

test('white zones, ages, intervals and inequality of named départements are those of naive counts', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const workspace = new Workspace(page);
  await workspace.open();
  await workspace.openTable();

  await test.step('white zones', async () => {
    const words = whiteZoneWords('fr');
    const view = await workspace.showView('white-zones');
    const expectZone = async (name: string, code: string, distanceKm: number) => {
      const naive = naiveWhiteZone(code, distanceKm);
      expect(await zoneOf(view, name), name).toEqual([naive.communes, naive.people]);
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

  await test.step('white zones of the establishments that a filter lets through', async () => {
    const words = offerFilterWords('fr');
    await workspace.toggleLayer('offer');
    await workspace.panel.getByRole('button', { name: words.title }).press('Enter');
    const find = workspace.panel.getByRole('combobox', { name: words.find });
    await workspace.takeAnswer(find, { typed: 'esat', answer: words.facets.categories({ name: 'ESAT' }) });
    const view = await workspace.showView('white-zones');
    const naive = naiveWhiteZone('40', 30, '246');
    expect(naive.communes).toBeGreaterThan(0);
    await expect.poll(() => zoneOf(view, 'Landes')).toEqual([naive.communes, naive.people]);
    await workspace.undo();
    await expect(view.getByRole('rowheader', { name: 'Landes' })).toBeHidden();
    await workspace.toggleLayer('offer');
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

  await workspace.chooseIndicator('unmet-child');
  const children = demonstrationChildren();
  const rates = demonstrationNeedRates();
  const names = departementNames();
  const nameOf = (code: string) => names.get(code) ?? code;
  const ranked = [...rates].toSorted(([, left], [, right]) => right - left).map(([code]) => code);
  const all = [...children.values()];
  const country =
    all.reduce((sum, { count }) => sum + count, 0) / all.reduce((sum, { population }) => sum + population, 0);

  await test.step('the ranking, and its intervals', async () => {
    const view = await workspace.showView('ranking');
    expect(ranked.slice(0, 3).map(nameOf)).toEqual(['Guadeloupe', 'Mayotte', 'Aisne']);
    await expect(view.getByRole('rowheader').first()).toContainText('Guadeloupe');
    for (const [rank, code] of ranked.slice(0, 3).entries()) {
      const row = view.locator(`[data-row-id="${code}"]`);
      const [low, high] = naiveInterval(childrenOf(children, code)).map((end) => printed(end));
      await expect(row).toContainText(`[${low} ; ${high}]`);
      await expect(row.getByRole('gridcell').first()).toHaveText(String(rank + 1));
    }
  });

  await test.step('what is far from chance in the funnel, farthest first', async () => {
    const view = await workspace.showView('funnel');
    const expected = (code: string) => childrenOf(children, code).population * country;
    const farthest = [...children.keys()].toSorted((left, right) => gapOf(right) - gapOf(left));
    const beyond = farthest.filter(
      (code) => chanceAsFar(childrenOf(children, code).count, expected(code)) < 0.001,
    );
    expect(farthest.slice(0, 3).map(nameOf)).toEqual(['Seine-et-Marne', 'Mayotte', 'Meurthe-et-Moselle']);
    const rows = view.getByRole('rowheader').getByRole('button');
    await expect(rows.first()).toBeVisible();
    expect((await rows.allTextContents()).slice(0, 6)).toEqual(farthest.slice(0, 6).map(nameOf));
    await expect(view).toContainText(statisticsWords('fr').funnel.beyond998({ count: beyond.length }));

    function gapOf(code: string): number {
      return Math.abs(childrenOf(children, code).count - expected(code)) / Math.sqrt(expected(code));
    }
  });

  await test.step('inequality', async () => {
    const view = await workspace.showView('inequality');
    const values = [...rates.values()];
    const populations = all.map(({ population }) => population);
    expect((await rowOf(view, 'Gini')).slice(0, 2)).toEqual([
      printed(naiveGini(values), 3),
      printed(naiveGini(values, populations), 3),
    ]);
  });

  await test.step('boxes by région name the départements far from the others', async () => {
    const view = await workspace.showView('distribution');
    const regions = regionNames();
    for (const region of ['Normandie', 'Hauts-de-France', 'Bretagne']) {
      const members = [...rates].filter(([code]) => regions.get(code) === region);
      const outliers = naiveOutliers(new Map(members.map(([code, rate]) => [nameOf(code), rate])));
      const row = view.getByRole('row').filter({ has: page.getByRole('rowheader', { name: region }) });
      await expect(row.getByRole('cell').last()).toHaveText(
        outliers.length === 0 ? distributionWords('fr').none : outliers.join(', '),
      );
    }
  });

  await test.step('whether a département differs from France', async () => {
    await workspace.showView('table');
    const { verdicts } = fr.comparison;
    for (const [code, verdict] of [
      ['01', 'below'],
      ['02', 'above'],
      ['03', 'not-different'],
    ] as const) {
      const [low, high] = naiveInterval(childrenOf(children, code)).map((end) => end / 1000);
      expect([country > (high ?? 0), country < (low ?? 0)], code).toEqual([
        verdict === 'below',
        verdict === 'above',
      ]);
      await expect(await workspace.showRow(code)).toContainText(verdicts[verdict]);
    }
  });
});

test('what is put together in a chart is together in the others and in the table', async ({ page }) => {
  test.setTimeout(120_000);
  const workspace = new Workspace(page);
  const { group, keep } = gapWords('fr');
  const kept = page.getByRole('group', { name: group.label });
  const highest = highestRates(3);
  expect(highest).toEqual(['Corrèze', 'Mayenne', 'Loire-Atlantique']);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
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
    await page.keyboard.press('Control+z');
    await expect(kept).toContainText(group.kept({ count: 4 }));
    await page.keyboard.press('Escape');
    await expect(kept).toBeHidden();
  });

  await test.step('the table is sorted, filtered, given a column and copied', async () => {
    const words = tableWords('fr');
    const { drawer } = workspace;
    const rates = demonstrationRates('child');
    const { name, shortName: short } = fr.indicators.names['equipment-child'];
    await drawer.getByRole('button', { name: words.filter, exact: true }).press('Enter');
    await drawer.getByRole('searchbox', { name: words.filterBy({ column: short }) }).fill('>3 & <8');
    const between = [...rates].filter(([, rate]) => rate > 3 && rate < 8);
    await expect(drawer).toContainText(words.rowCount({ shown: between.length, total: 101 }));
    const heading = workspace.table.getByRole('columnheader', { name: new RegExp(`^${short}`) });
    const sort = heading.getByRole('button');
    /** Rows are drawn in any order; their rank is what a reader hears. */
    const codes = () =>
      workspace.table.locator('[data-row-id]').evaluateAll((rows) =>
        rows
          .toSorted((left, right) => Number(left.ariaRowIndex) - Number(right.ariaRowIndex))
          .slice(0, 3)
          .map((row) => row.getAttribute('data-row-id')),
      );
    const ranked = between.toSorted(([, left], [, right]) => right - left).map(([code]) => code);
    await expect(async () => {
      await sort.press('Enter');
      await expect(heading).toHaveAttribute('aria-sort', 'descending', { timeout: 1_000 });
    }).toPass();
    await workspace.table.evaluate((grid) => grid.scrollTo({ top: 0 }));
    await expect.poll(codes).toEqual(ranked.slice(0, 3));
    const { indicatorColumns } = words;
    await drawer.getByRole('button', { name: indicatorColumns.open }).press('Enter');
    const added = fr.indicators.names['equipment-per-inhabitant'];
    await workspace.dialog.getByRole('checkbox', { name: added.name }).press('Space');
    await workspace.dialog.getByRole('button', { name: indicatorColumns.apply }).press('Enter');
    await expect(
      workspace.table.getByRole('columnheader', { name: new RegExp(`^${added.shortName}`) }),
    ).toBeVisible();
    await drawer.getByRole('button', { name: words.copy, exact: true }).press('Enter');
    await expect(drawer).toContainText(words.copied({ count: between.length }));
    const [header = [], ...rows] = (await page.evaluate(() => navigator.clipboard.readText()))
      .split('\r\n')
      .map((line) => line.split('\t'));
    expect(rows.slice(0, 3).map((cells) => cells[header.indexOf(words.columns.code)])).toEqual(
      ranked.slice(0, 3),
    );
    const column = header.findIndex((title) => title.startsWith(name));
    const copied = Number((rows[0]?.[column] ?? '').replace(',', '.'));
    expect(copied).toBeCloseTo(rates.get(ranked[0] ?? '') ?? Number.NaN, 6);
    expect(header.some((title) => title.startsWith(added.name))).toBe(true);
    await drawer.getByRole('button', { name: words.keepRows({ count: between.length }) }).press('Enter');
    await expect(kept).toContainText(group.kept({ count: between.length }));
    const borders = await workspace.showView('borders');
    await kept.getByRole('button', { name: group.alone }).press('Enter');
    const isBetween = new Set(between.map(([code]) => code));
    const sides = () =>
      borders
        .locator('[data-row-id]')
        .evaluateAll((rows) => rows.map((row) => (row.getAttribute('data-row-id') ?? '').split(' ')));
    await expect
      .poll(async () => (await sides()).every((codes) => codes.some((code) => isBetween.has(code))))
      .toBe(true);
    await workspace.showView('table');
    await expect(drawer).toContainText(words.rowCount({ shown: between.length, total: 101 }));
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
