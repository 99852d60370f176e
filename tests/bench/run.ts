import { cpus } from 'node:os';
import { serveBuiltPage } from '../../scripts/test/built-page';
import { benchBrowser } from './browser-bench';
import { benchEngines } from './engine-bench';
import { printFigures } from './figures';
import { benchRoads } from './road-bench';

/** A dossier of a country of communes, kept from one run to the next. */
const ROADS_DOSSIER = '.cache/bench-roads/communes.maillage.json';

const page = await serveBuiltPage('.cache/bench-page');
try {
  process.stdout.write(`${cpus().length} processors, Node ${process.version}, software WebGL\n\n`);
  // The page first: a Node process that has just read a million rows would take its processors.
  const shown = await benchBrowser(page.url);
  const roads = await benchRoads(page.url, ROADS_DOSSIER);
  printFigures([...shown, ...roads, ...(await benchEngines())]);
} finally {
  await page.close();
}
