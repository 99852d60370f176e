import type { Page } from '@playwright/test';
import { ImportScreen } from '../browser/support/import-screen';
import type { Workspace } from '../browser/support/workspace';
import { fr } from '../support/catalogues';
import { shippedDirectories } from '../support/shipped-directories';
import { drawCommunes } from '../support/synthetic-communes';
import { type Figure, milliseconds } from './figures';
import { blocksSince, createScriptClock, markAfter, now } from './page-clock';
import { median } from './timing';

/** Figures communes have, by turns with one they have not: every colour changes each time. */
const RECOLOURS = ['equipment-per-inhabitant', 'equipment-child', 'equipment-per-inhabitant'] as const;

/** What a map of every commune of France costs: loading the shapes, choosing the level, recolouring, hovering. */
export async function benchCommunes(workspace: Workspace): Promise<readonly Figure[]> {
  const { page } = workspace;
  await giveCommunes(page);
  const chosen = await now(page);
  await workspace.panel.getByText(fr.layers.levelsPlural.commune, { exact: true }).click();
  const applied = await markAfter(page, 'maillage:scene-applied', chosen);
  const blocks = await blocksSince(page, chosen);
  await markAfter(page, 'maillage:scene-drawn', applied);
  const scripts: number[] = [];
  for (const indicator of RECOLOURS) scripts.push(await timeRecolour(workspace, indicator));
  const hovers = [...(await timeHovers(page))].sort((left, right) => left - right);
  return [
    {
      name: 'Level of 34 875 communes: shapes handed to the map',
      value: milliseconds(applied - chosen),
      beside: `longest block ${milliseconds(Math.max(0, ...blocks))}, frames drawn without a graphics card among them`,
    },
    {
      name: 'Recolour of 34 875 communes: JavaScript',
      value: milliseconds(median(scripts)),
      beside: `target 50 ms at a time; ${scripts.map(milliseconds).join(', ')} in all, list of indicators and panels included, until it is drawn`,
    },
    {
      name: 'Hover over 34 875 communes: answered',
      value: milliseconds(median(hovers)),
      beside: `target 16 ms; 19 in 20 within ${milliseconds(hovers[Math.floor(hovers.length * 0.95)] ?? Number.NaN)}, longest ${milliseconds(hovers.at(-1) ?? Number.NaN)}`,
    },
  ];
}

async function giveCommunes(page: Page): Promise<void> {
  const { communes, loadShippedContours } = shippedDirectories();
  const contours = await loadShippedContours?.();
  if (contours === undefined) throw new Error('No contours are shipped');
  const file = JSON.stringify(drawCommunes(communes, contours.byLevel.departement));
  const imports = new ImportScreen(page);
  await imports.choose([{ name: 'communes.geojson', content: Buffer.from(file) }]);
  await imports.review.waitFor({ timeout: 120_000 });
  await imports.add();
}

/**
 * JavaScript from the choice of an indicator until the map is drawn, in milliseconds. The option is found beforehand, for
 * looking for it is work of the bench that the page would be charged with.
 */
async function timeRecolour(
  { page, indicator: field }: Workspace,
  indicator: keyof typeof fr.indicators.names,
): Promise<number> {
  const scriptTime = await createScriptClock(page);
  await field.click();
  const option = page.getByRole('option', { name: fr.indicators.names[indicator].name, exact: true });
  await option.waitFor();
  const place = await option.boundingBox();
  if (place === null) throw new Error('The option is not shown');
  const since = await now(page);
  const before = await scriptTime();
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  const applied = await markAfter(page, 'maillage:scene-applied', since);
  await markAfter(page, 'maillage:scene-drawn', applied);
  return (await scriptTime()) - before;
}

/** How long the page takes to answer the pointer on each of some places of the map, in milliseconds. */
function timeHovers(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const canvas = document.querySelector('.maplibregl-canvas');
    if (canvas === null) throw new Error('There is no map');
    const { left, top, width, height } = canvas.getBoundingClientRect();
    return Array.from({ length: 40 }, (_, rank) => {
      const at = {
        clientX: left + width * (0.4 + rank * 0.008),
        clientY: top + height * (0.3 + rank * 0.008),
      };
      const start = performance.now();
      canvas.dispatchEvent(new MouseEvent('mousemove', { ...at, bubbles: true }));
      return performance.now() - start;
    });
  });
}
