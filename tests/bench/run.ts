import { cpus } from 'node:os';
import { serveBuiltPage } from '../../scripts/test/built-page';
import { benchBrowser } from './browser-bench';
import { benchEngines } from './engine-bench';
import { printFigures } from './figures';

const page = await serveBuiltPage('.cache/bench-page');
try {
  process.stdout.write(`${cpus().length} processors, Node ${process.version}, software WebGL\n\n`);
  printFigures([...(await benchEngines()), ...(await benchBrowser(page.url))]);
} finally {
  await page.close();
}
