import { readFile } from 'node:fs/promises';
import { guideWords } from '../../src/i18n/guide';
import { noticeWords } from '../../src/i18n/notices';
import { portraitWords } from '../../src/i18n/portrait';
import { sideBySideWords } from '../../src/i18n/side-by-side';
import { statisticsWords } from '../../src/i18n/statistics';
import {
  departementNames,
  demonstrationNeedRates,
  demonstrationPlaces,
  demonstrationRates,
  population2025,
} from './support/shipped-data';
import { fr } from '../support/catalogues';
import { expect, test } from './support/guarded-test';
import { Workspace } from './support/workspace';

/** What the margins of a printed sheet leave of an A4 page, 186 mm by 273, in CSS pixels. */
const PAPER = { width: 703, height: 1031 };

test('four territories are compared, an action is found by name, and a link brings the view back elsewhere', async ({
  page,
  browser,
}) => {
  const workspace = new Workspace(page);
  const words = sideBySideWords('fr');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workspace.open();

  await test.step('Mayotte beside those most like it, and a fourth one', async () => {
    await workspace.find('mayotte', 'Mayotte (976)');
    await expect(workspace.sheetName).toHaveText('Mayotte');
    await workspace.sheet.getByRole('button', { name: words.open }).press('Enter');
    await workspace.dialog.getByRole('combobox', { name: words.add }).fill('guya');
    await page.getByRole('option', { name: /Guyane/ }).click();
    const table = workspace.dialog.getByRole('table', { name: words.caption });
    await expect(table.getByRole('columnheader')).toHaveText([
      words.line,
      /^Mayotte/,
      /^Guadeloupe/,
      /^La Réunion/,
      /^Guyane/,
      words.france,
    ]);
    const rates = demonstrationRates('child');
    const row = table.getByRole('row').filter({ hasText: fr.indicators.names['equipment-child'].name });
    await expect(row.getByRole('cell')).toContainText(
      ['976', '971', '974', '973'].map((code) =>
        (rates.get(code) ?? Number.NaN).toFixed(1).replace('.', ','),
      ),
    );
    await page.keyboard.press('Escape');
    await expect(workspace.dialog).toBeHidden();
  });

  await test.step('the sheet of Mayotte is printed, nothing of it cut', async () => {
    const portrait = portraitWords('fr');
    await workspace.sheet.getByRole('button', { name: portrait.open }).press('Enter');
    const download = page.waitForEvent('download');
    await workspace.dialog.getByRole('button', { name: portrait.download }).press('Enter');
    const file = await readFile(await (await download).path(), 'utf8');
    const paper = await page.context().newPage();
    await paper.emulateMedia({ media: 'print' });
    await paper.setViewportSize(PAPER);
    await paper.setContent(file);
    await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Mayotte');
    await expect(paper.getByRole('heading', { name: portrait.sections.need })).toBeVisible();
    const places = [...demonstrationPlaces('child').values()].reduce((sum, count) => sum + count);
    const children = [...population2025('population_0_19').values()].reduce((sum, count) => sum + count);
    const own = demonstrationRates('child').get('976') ?? Number.NaN;
    const row = paper
      .getByRole('row')
      .filter({ hasText: fr.indicators.names['equipment-child'].name })
      .first();
    for (const rate of [own, (places / children) * 1000])
      await expect(row).toContainText(rate.toFixed(1).replace('.', ','));
    await expect(paper.getByRole('columnheader', { name: 'Territoires comparables' }).first()).toBeVisible();
    const cut = await paper.evaluate(() =>
      [...document.body.querySelectorAll(':not(svg *, caption, .hidden, .hidden *)')]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
    await paper.close();
  });

  await test.step('an action found by its name is done, and undone', async () => {
    const { interval, raw } = fr.uncertainty.modes;
    const radio = (name: string) => workspace.panel.getByRole('radio', { name, exact: true });
    await workspace.find('lecture interv', interval.label);
    await expect(radio(interval.label)).toBeChecked();
    await page.keyboard.press('Control+z');
    await expect(radio(raw.label)).toBeChecked();
  });

  await test.step('a link shows the same indicator, classes and territory to who has nothing', async () => {
    await workspace.chooseIndicator('unmet-child');
    const lines = await workspace.legendLines('unmet-child');
    await workspace.find('lien', fr.project.link.copy);
    await expect(workspace.notices).toContainText(noticeWords('fr').project.link.copied);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const elsewhere = await browser.newPage();
    const there = new Workspace(elsewhere);
    await elsewhere.goto(link);
    await there.mapDrawn();
    await expect(there.indicator).toContainText(fr.indicators.names['unmet-child'].name);
    expect(await there.legendLines('unmet-child')).toEqual(lines);
    await expect(there.sheetName).toHaveText('Mayotte');
    await elsewhere.close();
  });
});

test('the guided visit does what it says on the demonstration data, by keyboard, and is left with Escape', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  const { steps, ...words } = guideWords('fr');
  const visit = page.getByRole('region', { name: words.title });
  const heading = visit.getByRole('heading', { level: 2 });
  const next = async (title: string) => {
    await visit.getByRole('button', { name: words.next }).press('Enter');
    await expect(heading).toHaveText(title);
    await expect(heading).toBeFocused();
  };
  const act = async (name: string) => {
    await visit.getByRole('button', { name }).press('Enter');
    await expect(visit).toContainText(words.done);
  };
  await workspace.open();
  await workspace.band.getByRole('button', { name: fr.app.demonstration.guide }).press('Enter');
  await expect(heading).toBeFocused();
  await next(steps.need.title);
  await act(steps.need.act);
  await expect(workspace.indicator).toContainText(fr.indicators.names['unmet-child'].name);
  await next(steps.sheet.title);
  await act(steps.sheet.act);
  const [highest = ''] =
    [...demonstrationNeedRates()].toSorted(([, left], [, right]) => right - left)[0] ?? [];
  expect(departementNames().get(highest)).toBe('Guadeloupe');
  await expect(workspace.sheetName).toHaveText('Guadeloupe');
  await next(steps.doubt.title);
  await act(steps.doubt.act);
  await expect(
    workspace.panel.getByRole('radio', { name: fr.uncertainty.modes.interval.label }),
  ).toBeChecked();
  await next(steps.gaps.title);
  await act(steps.gaps.act);
  const gaps = workspace.drawer.getByRole('tab', { name: statisticsWords('fr').views.gaps });
  await expect(gaps).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(visit).toBeHidden();
});
