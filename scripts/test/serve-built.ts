import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

const { values } = parseArgs({ options: { port: { type: 'string' }, folder: { type: 'string' } } });
const folder = values.folder ?? 'dist';

/** The size of a file of the folder; null when there is none. */
function sizeOf(path: string): number | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : null;
}

/** `vite preview` compresses every file again for each browser that opens the page: here files are sent as they are. */
createServer(({ url = '/' }, response) => {
  const asked = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const path = join(folder, asked.endsWith('/') ? `${asked}index.html` : asked);
  const size = sizeOf(path);
  if (size === null) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-length': size, 'cache-control': 'no-cache' });
  createReadStream(path).pipe(response);
}).listen(Number(values.port));
