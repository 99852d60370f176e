import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/test/find-chromium';
import { fr } from '../support/catalogues';
import { ImportScreen } from '../browser/support/import-screen';
import { Workspace } from '../browser/support/workspace';
import { hasReference, readReference } from '../support/reference-folder';
import { REAL_PAIR } from './finess-bench';
import { benchCommunes } from './commune-map-bench';
import { describeBlocks, type Figure, milliseconds } from './figures';
import { blocksSince, createScriptClock, markAfter, now, watchBlocks } from './page-clock';
import { median } from './timing';

const STARTS = 3;
const VIEWPORT = { width: 1366, height: 768 };

/** When the map is on screen in a state: the frame after the one that found it so. */
async function mapShown(page: Page, ...states: readonly ('sketched' | 'idle')[]): Promise<number> {
  const selector = states.map((state) => `[data-map-state="${state}"]`).join();
  await page.waitForSelector(selector, { timeout: 60_000 });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
      ),
  );
}

interface Start {
  readonly firstPaint: number;
  readonly firstMap: number;
  readonly movableMap: number;
  readonly blocks: readonly number[];
}

async function measureStart(browser: Browser, url: string): Promise<Start> {
  const page = await browser.newPage({ viewport: VIEWPORT, locale: 'fr-FR' });
  await watchBlocks(page);
  await page.goto(url);
  const firstMap = await mapShown(page, 'sketched', 'idle');
  const movableMap = await mapShown(page, 'idle');
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  const blocks = await blocksSince(page, 0);
  await page.close();
  return { firstPaint, firstMap, movableMap, blocks };
}

async function benchStart(browser: Browser, url: string): Promise<readonly Figure[]> {
  const starts: Start[] = [];
  for (let run = 0; run < STARTS; run += 1) starts.push(await measureStart(browser, url));
  const middle = median(starts.map(({ firstMap }) => firstMap));
  const typical = starts.find(({ firstMap }) => firstMap === middle);
  return [
    {
      name: 'First paint of the shell',
      value: milliseconds(median(starts.map((start) => start.firstPaint))),
    },
    {
      name: 'First map on screen',
      value: milliseconds(middle),
      beside: `target 2 000 ms; ${starts.map(({ firstMap }) => milliseconds(firstMap)).join(', ')}`,
    },
    {
      name: 'Map that can be moved, on screen',
      value: milliseconds(median(starts.map(({ movableMap }) => movableMap))),
      beside: 'with its names and establishments',
    },
    { name: 'Blocks over 50 ms, start', value: describeBlocks(typical?.blocks ?? []) },
  ];
}

async function benchRecolour({ page }: Workspace): Promise<readonly Figure[]> {
  const recolours: { readonly applied: number; readonly drawn: number; readonly script: number }[] = [];
  const scriptTime = await createScriptClock(page);
  const workspace = new Workspace(page);
  const before = await now(page);
  for (const indicator of ['pch', 'equipment-adult', 'pch-under-20'] as const) {
    await workspace.indicator.click();
    const option = page.getByRole('option', { name: fr.indicators.names[indicator].name, exact: true });
    await option.waitFor();
    await page.evaluate(() =>
      addEventListener('pointerup', () => performance.mark('bench:chosen'), { capture: true, once: true }),
    );
    const since = await now(page);
    const scriptBefore = await scriptTime();
    await option.click();
    const chosen = await markAfter(page, 'bench:chosen', since);
    const applied = await markAfter(page, 'maillage:scene-applied', chosen);
    const drawn = await markAfter(page, 'maillage:scene-drawn', chosen);
    const script = (await scriptTime()) - scriptBefore;
    recolours.push({ applied: applied - chosen, drawn: drawn - chosen, script });
  }
  return [
    {
      name: 'Recolour of 101 départements: applied',
      value: milliseconds(median(recolours.map(({ applied }) => applied))),
      beside: 'from the press to the last call to the map',
    },
    {
      name: 'Recolour of 101 départements: drawn',
      value: milliseconds(median(recolours.map(({ drawn }) => drawn))),
    },
    {
      name: 'Recolour of 101 départements: JavaScript',
      value: milliseconds(median(recolours.map(({ script }) => script))),
      beside: 'the rest is the browser showing the canvas without a graphics card',
    },
    { name: 'Blocks over 50 ms, 3 recolours', value: describeBlocks(await blocksSince(page, before)) },
  ];
}

async function benchImport(page: Page): Promise<readonly Figure[]> {
  if (!REAL_PAIR.every(hasReference)) return [];
  const imports = new ImportScreen(page);
  const before = await now(page);
  await page.evaluate(() =>
    addEventListener('drop', () => performance.mark('bench:dropped'), { capture: true, once: true }),
  );
  await page.evaluate((title) => {
    new MutationObserver((_, observer) => {
      const shown = [...document.querySelectorAll('[role="dialog"] h2')];
      if (!shown.some((heading) => heading.textContent === title)) return;
      performance.mark('bench:review');
      observer.disconnect();
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  }, fr.import.review.title);
  await imports.drop(
    REAL_PAIR.map((path) => ({
      name: path.replace('finess-plus/', ''),
      content: Buffer.from(readReference(path)),
    })),
  );
  const dropped = await markAfter(page, 'bench:dropped', before);
  const review = await markAfter(page, 'bench:review', dropped);
  const reading = await blocksSince(page, dropped);
  const accepted = await now(page);
  await imports.add();
  await markAfter(page, 'maillage:scene-drawn', accepted);
  return [
    { name: 'FINESS+ pair, browser: drop to review', value: milliseconds(review - dropped) },
    { name: 'Blocks over 50 ms, reading the pair', value: describeBlocks(reading) },
    {
      name: 'Blocks over 50 ms, adding it to the dossier',
      value: describeBlocks(await blocksSince(page, accepted)),
    },
  ];
}

/** What a user waits for, in the built application. */
export async function benchBrowser(url: string): Promise<readonly Figure[]> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    const starts = await benchStart(browser, url);
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'fr-FR', baseURL: url });
    await watchBlocks(page);
    const workspace = new Workspace(page);
    await workspace.open();
    const recolours = await benchRecolour(workspace);
    // The map must show the places that the import changes, or it has nothing to draw again.
    await workspace.chooseIndicator('equipment-child');
    const imports = await benchImport(page);
    return [...starts, ...recolours, ...imports, ...(await benchCommunes(workspace))];
  } finally {
    await browser.close();
  }
}
