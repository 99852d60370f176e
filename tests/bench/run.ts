import { cpus } from 'node:os';
import { serveBuiltPage } from '../../scripts/test/built-page';
import { benchBrowser } from './browser-bench';
import { benchEngines } from './engine-bench';
import { printFigures } from './figures';

const page = await serveBuiltPage('.cache/bench-page');
try {
  process.stdout.write(`${cpus().length} processors, Node ${process.version}, software WebGL\n\n`);
  // The page first: a Node process that has just read a million rows would take its processors.
  const shown = await benchBrowser(page.url);
  printFigures([...shown, ...(await benchEngines())]);
} finally {
  await page.close();
}
