import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildPacks } from './packs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = join(root, 'public', 'packs');

mkdirSync(target, { recursive: true });
for (const [name, text] of buildPacks(join(root, 'data'))) {
  writeFileSync(join(target, name), text);
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  console.log(
    `${name}: ${kilobytes(Buffer.byteLength(text))} kB, ${kilobytes(gzipSync(text).length)} kB gzipped`,
  );
}
