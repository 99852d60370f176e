import { lambert93, type PlanePoint, seaPositionOf } from '@/cartography/projection';
import { swipeWords } from '@/i18n/swipe';
import { fr } from '../support/catalogues';
import { expect, test } from './support/guarded-test';
import { Workspace } from './support/workspace';

/** Bobigny, in Lambert-93. */
const BOBIGNY: PlanePoint = lambert93.forward([2.44, 48.91]);

test('Paris is enlarged, and a second map is uncovered, moved and left with the keyboard', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  const words = swipeWords('fr');
  await workspace.open();

  await test.step('a département is chosen in the cartouche', async () => {
    await workspace.panel.getByRole('switch', { name: fr.layers.enlargeParis }).press('Space');
    await expect(async () => {
      await workspace.clickMapAt(lambert93.forward(seaPositionOf(BOBIGNY)));
      await expect(workspace.sheetName).toHaveText('Seine-Saint-Denis', { timeout: 1_000 });
    }).toPass();
    await page.keyboard.press('Escape');
    await expect(workspace.sheet).toBeHidden();
  });

  const maps = page.locator('[data-map-state=idle]');
  await test.step('the second map comes', async () => {
    await workspace.panel.getByRole('switch', { name: words.swipe }).press('Space');
    await expect(maps).toHaveCount(2);
    await expect(workspace.panel.getByRole('region', { name: words.right, exact: true })).toContainText(
      fr.indicators.names['unmet-child'].name,
    );
  });

  await test.step('the divider moves and tells where it is', async () => {
    const divider = page.getByRole('slider', { name: words.divider });
    await divider.press('PageDown');
    await divider.press('ArrowLeft');
    await expect(divider).toHaveAttribute('aria-valuenow', '38');
    await expect(divider).toHaveAttribute('aria-valuetext', /38\s*%/);
  });

  await test.step('what the second map points at is chosen for both', async () => {
    const second = page.getByRole('application', { name: words.mapLabel({ label: fr.app.map.label }) });
    await second.press('Enter');
    await expect(workspace.sheet).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('it is left', async () => {
    await page.getByRole('button', { name: words.leave }).press('Enter');
    await expect(maps).toHaveCount(1);
  });
});
