import { classWords } from '../../src/i18n/classes';
import { deuteranopia } from '../cartography/color-vision';
import { fr } from '../support/catalogues';
import { expect, test } from './support/guarded-test';
import { naiveQuantiles } from './support/naive-classes';
import { demonstrationRates } from './support/shipped-data';
import { Workspace } from './support/workspace';

/** How many rates are in each class of these limits, from high to low, a limit being the last value of its class. */
function countBetween(rates: ReadonlyMap<string, number>, limits: readonly number[]): readonly number[] {
  const counts = Array.from({ length: limits.length + 1 }, () => 0);
  for (const rate of rates.values()) {
    const rank = limits.filter((limit) => rate <= limit).length;
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  return counts;
}

/** A colour `#rrggbb` as a page says it. */
function cssOf(color: string): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  return `rgb(${channels.join(', ')})`;
}

test('a limit moved by keyboard reclasses départements, and is kept for other maps, which say when they depart', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  const words = classWords('fr');
  const { uppers } = naiveQuantiles(demonstrationRates('child'), 5);
  const limits = [7.5, ...uppers.slice(1, 4)];
  const countsOf = async (indicator: 'equipment-child' | 'equipment-adult') =>
    (await workspace.legendLines(indicator)).map(({ count }) => count);
  await workspace.open();

  await test.step('the colours of the map are shown as an eye without green cones sees them', async () => {
    await workspace.panel.getByRole('button', { name: words.tune }).press('Enter');
    const swatches = workspace.panel.getByRole('img', { name: words.swatches }).locator('span');
    const seen = () => swatches.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    const colors = (await workspace.legendLines('equipment-child')).flatMap(({ color }) => color ?? []);
    const lowToHigh = colors.slice(0, uppers.length).toReversed();
    await expect.poll(seen).toEqual(lowToHigh.map(cssOf));
    await workspace.choose(words.vision, words.visions.deuteranopia);
    await expect.poll(seen).toEqual(lowToHigh.map((color) => cssOf(deuteranopia(color))));
  });

  await test.step('the lowest limit goes from 7,9 to 7,5', async () => {
    const slider = workspace.panel.getByRole('slider', { name: words.limit({ rank: 1, count: 4 }) });
    await expect(slider).toHaveAttribute('aria-valuetext', '7,9');
    for (let step = 0; step < 4; step += 1) await slider.press('ArrowLeft');
    await expect(slider).toHaveAttribute('aria-valuetext', '7,5');
    await expect(workspace.panel.getByRole('button', { name: new RegExp(`${words.method}$`) })).toContainText(
      words.methods.manual.label,
    );
    const expected = countBetween(demonstrationRates('child'), limits);
    expect(expected).toEqual([20, 20, 20, 24, 17]);
    await expect.poll(() => countsOf('equipment-child')).toEqual(expected);
  });

  await test.step('the map of adults takes the limits of children', async () => {
    await workspace.panel.getByRole('button', { name: words.lock }).press('Enter');
    await workspace.chooseIndicator('equipment-adult');
    const expected = countBetween(demonstrationRates('adult'), limits);
    expect(expected).toEqual([21, 19, 19, 26, 16]);
    await expect.poll(() => countsOf('equipment-adult')).toEqual(expected);
    await expect(workspace.legendOf('equipment-adult')).toContainText(
      `Classes verrouillées, faites pour « ${fr.indicators.names['equipment-child'].name} »`,
    );
  });

  await test.step('other classes depart, and say it, until the locked ones are taken again', async () => {
    const departs = workspace.legendOf('equipment-adult').getByText('ne suit pas les classes verrouillées');
    await workspace.choose(words.method, words.methods.equal.label);
    await expect(departs).toBeVisible();
    await workspace.panel.getByRole('button', { name: words.follow }).press('Enter');
    await expect(departs).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(departs).toBeVisible();
  });
});
