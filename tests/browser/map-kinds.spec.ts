import { bordersWords } from '../../src/i18n/borders';
import { categoryMapWords } from '../../src/i18n/category';
import { dotsWords } from '../../src/i18n/dots';
import { gapWords } from '../../src/i18n/gaps';
import { quadrantsWords } from '../../src/i18n/quadrants';
import { fr } from '../support/catalogues';
import { expect, test } from './support/guarded-test';
import { naiveBorders } from './support/naive-borders';
import {
  demonstrationNeedRates,
  demonstrationPlaces,
  demonstrationRates,
  medianOf,
  regionNames,
} from './support/shipped-data';
import { Workspace } from './support/workspace';

/** Dots of the places for children of the demonstration, one for so many. */
function naiveDots(perDot: number): number {
  return [...demonstrationPlaces('child').values()].reduce(
    (sum, places) => sum + Math.floor(places / perDot + 0.5),
    0,
  );
}

test('maps in quadrants, in dots, by category and of borders put named départements where naive figures do', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  const legend = (name: string) => workspace.panel.getByRole('region', { name });
  const expectPaint = async (code: string, color: string | null | undefined) =>
    expect((await workspace.showRow(code)).locator('svg > rect').first(), code).toHaveAttribute(
      'fill',
      color ?? '',
    );
  await workspace.open();
  await workspace.openTable();

  await test.step('quadrants', async () => {
    await workspace.chooseFill('quadrants');
    const { groups } = gapWords('fr');
    const lines = await workspace.linesOf(legend(quadrantsWords('fr').title));
    const colorOf = (name: string) => lines.find(({ label }) => label === name)?.color;
    expect(lines.map(({ count }) => count)).toEqual([19, 10, 12, 18, 39, 3]);
    const needs = demonstrationNeedRates();
    const offers = demonstrationRates('child');
    const [need, offer] = [medianOf([...needs.values()]), medianOf([...offers.values()])];
    const sides = (code: string) => [(needs.get(code) ?? 0) >= need, (offers.get(code) ?? 0) >= offer];
    /** Aisne, Landes, Calvados, Mayenne. */
    const inQuadrants = {
      '02': ['high-low', [true, false]],
      '40': ['high-high', [true, true]],
      '14': ['low-low', [false, false]],
      '53': ['low-high', [false, true]],
    } as const;
    for (const [code, [group, strong]] of Object.entries(inQuadrants)) {
      expect(sides(code), code).toEqual(strong);
      await expectPaint(code, colorOf(groups[group].label));
    }
    const nearest = [...needs].toSorted(
      ([, left], [, right]) => Math.abs(left - need) - Math.abs(right - need),
    )[0]?.[0];
    await expectPaint(nearest ?? '', colorOf(groups.undecided.label));
  });

  await test.step('dots, and what the map says of a département to who hears it', async () => {
    const words = dotsWords('fr');
    await workspace.chooseFill('dots');
    const worth = (count: number) => words.value({ count: fr.values.counts.places({ count }) });
    const block = legend(words.subject({ name: 'Places pour enfants et jeunes' }));
    const firstLine = async () => (await workspace.linesOf(block))[0];
    await expect.poll(firstLine).toMatchObject({ label: worth(50), count: naiveDots(50) });
    await workspace.choose(words.choice.unit, fr.values.counts.places({ count: 100 }));
    await expect.poll(firstLine).toMatchObject({ label: worth(100), count: naiveDots(100) });
    await workspace.map.last().focus();
    await page.keyboard.press('ArrowRight');
    const places = demonstrationPlaces('child').get('01') ?? 0;
    await expect(workspace.spoken).toHaveText(
      new RegExp(
        `^Ain.:.*${places.toLocaleString('fr-FR')}.places\\. ${String(Math.round(places / 100))}.points$`,
      ),
    );
  });

  await test.step('categories', async () => {
    const words = categoryMapWords('fr');
    await workspace.chooseFill('category');
    const regions = regionNames();
    const lines = await workspace.linesOf(legend(words.titles.region));
    expect(lines).toHaveLength(18);
    for (const { label, count } of lines)
      expect(count, label).toBe([...regions.values()].filter((name) => name === label).length);
    for (const [code, region] of [
      ['01', 'Auvergne-Rhône-Alpes'],
      ['29', 'Bretagne'],
      ['974', 'La Réunion'],
    ] as const) {
      await expectPaint(code, lines.find(({ label }) => label === region)?.color);
      await expect(workspace.rowOf(code)).toContainText(region);
    }
  });

  await test.step('borders, in the table of the strongest and on the map', async () => {
    const words = bordersWords('fr');
    const view = await workspace.showView('borders');
    const rows = view.getByRole('row').filter({ has: page.getByRole('rowheader') });
    await expect(rows.first()).toBeVisible();
    const shown = await rows.evaluateAll((list) =>
      list.slice(0, 8).map((row) => [...row.children].map(({ textContent }) => textContent)),
    );
    const strongest = naiveBorders(demonstrationRates('child')).slice(0, 8);
    expect(shown.map(([above, , below, , ratio]) => ({ above, below, ratio }))).toEqual(
      strongest.map(({ above, below, ratio }) => ({
        above,
        below,
        ratio: ratio.toFixed(1).replace('.', ','),
      })),
    );
    expect(shown.slice(0, 4).map(([above, , below]) => `${above} – ${below}`)).toEqual([
      'Creuse – Allier',
      'Corrèze – Cantal',
      'Haute-Saône – Vosges',
      'Orne – Calvados',
    ]);
    await view.getByRole('switch', { name: words.choice.show }).press('Space');
    const block = legend(words.title({ name: fr.indicators.names['equipment-child'].name }));
    await expect(block.getByRole('listitem')).toHaveCount(4);
    const counts = (await workspace.linesOf(block)).map(({ count }) => count);
    /** A quarter of all borders, in four classes of as many. */
    expect(counts.reduce((sum, count) => sum + count)).toBe(
      naiveBorders(demonstrationRates('child')).length / 4,
    );
  });
});
