import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { dirname } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/test/find-chromium';
import { ImportScreen } from '../browser/support/import-screen';
import { Workspace } from '../browser/support/workspace';
import { paletteWords } from '../../src/i18n/palette';
import { fr } from '../support/catalogues';
import { shippedDirectories } from '../support/shipped-directories';
import { drawCommunes } from '../support/synthetic-communes';
import { createSeededRandom } from '../../src/lib';
import { describeBlocks, type Figure } from './figures';
import { tasksDuring } from './page-tasks';

const SEED = 20_261_122;
/** A road is at its end once the thread has been quiet for as long, in milliseconds. */
const QUIET = 1_500;
/** On a machine that does other things too, in milliseconds. */
const PATIENCE = 240_000;
/** Milliseconds after which a page is felt to hang. */
const BLOCK = 50;

/** People in need by commune, three publics, as a file of a user tells them. */
function needFile(codes: readonly string[]): string {
  const random = createSeededRandom(SEED);
  const rows = codes.flatMap((code) => {
    const [child, adult] = [Math.floor(random() * 20), Math.floor(random() * 40)];
    return [
      [code, 'Liste', 'enfants', child],
      [code, 'Liste', 'adultes', adult],
      [code, 'Liste', 'tous', child + adult],
    ].map((row) => [...row, '30/06/2025'].join(';'));
  });
  return ['code_commune;source;public;effectif;date', ...rows].join('\n');
}

async function settled({ page }: Workspace): Promise<void> {
  await page.waitForSelector('[data-map-state="idle"]', { timeout: PATIENCE });
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, quiet);
        new PerformanceObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quiet);
        }).observe({ type: 'longtask' });
      }),
    QUIET,
  );
}

type Road = readonly [name: string, go: () => Promise<void>];

async function measure(workspace: Workspace, [name, go]: Road): Promise<Figure> {
  const tasks = await tasksDuring(workspace.page, async () => {
    await go();
    await settled(workspace);
  });
  const blocks = tasks.filter((task) => task > BLOCK).sort((left, right) => right - left);
  const load = loadavg()[0]?.toFixed(1) ?? '';
  return {
    name: `Blocks over ${BLOCK} ms, ${name}`,
    value: describeBlocks(blocks),
    beside: `${blocks.map(Math.round).join(', ')}; processor time, load ${load}`,
  };
}

async function openPage(browser: Browser, url: string): Promise<Workspace> {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    locale: 'fr-FR',
    baseURL: url,
  });
  page.setDefaultTimeout(PATIENCE);
  const workspace = new Workspace(page);
  await page.goto('/');
  await settled(workspace);
  return workspace;
}

/** Makes a dossier of every commune, with a need by commune, as a user would: from files, then saved. */
async function makeDossier(workspace: Workspace, path: string): Promise<readonly Figure[]> {
  const { communes, loadShippedContours } = shippedDirectories();
  const contours = await loadShippedContours?.();
  if (contours === undefined) throw new Error('No contours are shipped');
  const { page } = workspace;
  const imports = new ImportScreen(page);
  const give = async (name: string, text: string) => {
    const given = `${path}.${name}`;
    await writeFile(given, text);
    await workspace.bar.getByRole('button', { name: fr.app.bar.import, exact: true }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('dialog').getByRole('button', { name: fr.import.choose }).click();
    await (await chooser).setFiles(given, { timeout: PATIENCE });
    await imports.review.waitFor({ timeout: PATIENCE });
  };
  await mkdir(dirname(path), { recursive: true });
  await give('communes.geojson', JSON.stringify(drawCommunes(communes, contours.byLevel.departement)));
  const figures = [await measure(workspace, ['contours accepted', () => accept(imports)])];
  await give('besoins.csv', needFile(communes.codes));
  figures.push(await measure(workspace, ['need accepted', () => accept(imports)]));
  figures.push(
    await measure(workspace, ['level of communes, by its control', () => reach(workspace, 'commune')]),
  );
  const save = async () => {
    const download = await workspace.saveDossier();
    await download.saveAs(path);
  };
  figures.push(await measure(workspace, ['saved', save]));
  return figures;
}

async function accept({ review }: ImportScreen): Promise<void> {
  await review.getByRole('button', { name: fr.import.actions.add }).click();
  await review.waitFor({ state: 'hidden', timeout: PATIENCE });
}

async function reach(workspace: Workspace, level: 'departement' | 'commune'): Promise<void> {
  await workspace.chooseLevel(level);
  await shows(workspace.page, level);
}

/** Waits until the map shows a level. */
async function shows(page: Page, level: 'region' | 'departement' | 'epci' | 'commune'): Promise<void> {
  const chosen = page.getByRole('radio', { name: fr.layers.levelsPlural[level], exact: true, checked: true });
  await chosen.waitFor({ state: 'attached', timeout: PATIENCE });
}

async function open(workspace: Workspace, path: string): Promise<void> {
  const { page, bar } = workspace;
  await bar.getByRole('button', { name: fr.project.dossier, exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: fr.project.open }).click();
  await (await chooser).setFiles(path, { timeout: PATIENCE });
  await workspace.notices.getByText(/est ouvert/).waitFor({ timeout: PATIENCE });
  await shows(page, 'commune');
}

/** Types what is looked for, and takes the first answer. */
async function find(workspace: Workspace, typed: string, reached: 'departement' | 'commune'): Promise<void> {
  const { page, search } = workspace;
  await page.keyboard.press('Control+k');
  await search.fill(typed);
  await page.getByRole('option', { name: typed }).first().click();
  await shows(page, reached);
}

function roadsOf(workspace: Workspace, path: string): readonly Road[] {
  const { page } = workspace;
  const { level: asAct } = paletteWords('fr');
  const level = (name: keyof typeof fr.layers.levels) => asAct({ level: fr.layers.levels[name] });
  return [
    ['dossier opened', () => open(workspace, path)],
    ['back to départements, by the control', () => reach(workspace, 'departement')],
    [
      'undone, to communes',
      async () => {
        await workspace.undo();
        await shows(page, 'commune');
      },
    ],
    [
      'redone, to départements',
      async () => {
        await workspace.redo();
        await shows(page, 'departement');
      },
    ],
    ['action of the palette, to communes', () => find(workspace, level('commune'), 'commune')],
    ['found by the search, to départements', () => find(workspace, 'Haute-Garonne', 'departement')],
    [
      'undone, to communes again',
      async () => {
        await workspace.undo();
        await shows(page, 'commune');
      },
    ],
    [
      'Back button, to départements',
      async () => {
        await page.goBack();
        await shows(page, 'departement');
      },
    ],
    [
      'Forward button, to communes',
      async () => {
        await page.goForward();
        await shows(page, 'commune');
      },
    ],
    [
      'page reloaded',
      async () => {
        await workspace.saved();
        await page.reload();
        await shows(page, 'commune');
      },
    ],
  ];
}

/**
 * Blocks of the main thread on every road that leads to 34 875 communes, and back.
 *
 * @param path - where the dossier is kept; it is made when it is not there yet.
 */
export async function benchRoads(url: string, path: string): Promise<readonly Figure[]> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    const figures = existsSync(path) ? [] : [...(await makeDossier(await openPage(browser, url), path))];
    const workspace = await openPage(browser, url);
    for (const road of roadsOf(workspace, path)) figures.push(await measure(workspace, road));
    return figures;
  } finally {
    await browser.close();
  }
}
