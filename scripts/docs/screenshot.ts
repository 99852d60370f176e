import { mkdirSync, statSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { fr } from '../../src/i18n/fr';
import { serveBuiltPage } from '../test/built-page';
import { CHROMIUM_FLAGS, ensureChromium } from '../test/find-chromium';

const FOLDER = 'docs/images';
const FILE = `${FOLDER}/workspace.png`;
const LARGEST_BYTES = 400_000;

/** A place of the bar where the pointer shows nothing. */
const EMPTY_PLACE = [960, 24] as const;
/** Long enough for the map, made narrower by the sheet, to be drawn again. */
const SETTLING_MS = 2000;

/** Shows need beside offer, a département selected and its sheet. */
async function setTheScene(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector('[data-map-state="idle"]');
  const search = page.getByRole('combobox', { name: fr.app.search.label });
  await search.fill('Maine-et-Loire');
  await page.getByRole('option', { name: /^Maine-et-Loire/ }).click();
  await page.getByRole('heading', { level: 2, name: 'Maine-et-Loire' }).waitFor();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.mouse.move(...EMPTY_PLACE);
  await page.waitForTimeout(SETTLING_MS);
}

const built = await serveBuiltPage('.cache/screenshot-page');
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
try {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    locale: 'fr-FR',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await setTheScene(page, built.url);
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: FILE });
} finally {
  await browser.close();
  await built.close();
}

const { size } = statSync(FILE);
process.stdout.write(`${FILE}: ${Math.round(size / 1000)} kB\n`);
if (size > LARGEST_BYTES) throw new Error(`${FILE} is over ${LARGEST_BYTES / 1000} kB`);
