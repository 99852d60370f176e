import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Budget {
  readonly label: string;
  readonly limitKilobytes: number;
  readonly counts: (file: string) => boolean;
}

interface ManifestEntry {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

const DIST = 'dist';
const manifest = JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8')) as Record<
  string,
  ManifestEntry
>;

function withStaticImports(key: string, found = new Set<string>()): Set<string> {
  const entry = manifest[key];
  if (entry === undefined || found.has(entry.file)) return found;
  found.add(entry.file);
  for (const imported of entry.imports ?? []) withStaticImports(imported, found);
  return found;
}

function filesReachedFrom(isRoot: (key: string, entry: ManifestEntry) => boolean): Set<string> {
  const roots = Object.entries(manifest).filter(([key, entry]) => isRoot(key, entry));
  if (roots.length === 0) throw new Error('A chunk the budgets speak of is not in the build');
  return new Set(roots.flatMap(([key]) => [...withStaticImports(key)]));
}

const shell = filesReachedFrom((_, entry) => entry.isEntry === true);
const map = filesReachedFrom((key) => /src\/map\/engine/.test(key));
const packs = readdirSync(join(DIST, 'packs')).map((name) => join('packs', name));

const BUDGETS: readonly Budget[] = [
  { label: 'shell JavaScript', limitKilobytes: 249, counts: (file) => shell.has(file) },
  {
    label: 'JavaScript before the map',
    limitKilobytes: 560,
    counts: (file) => shell.has(file) || map.has(file),
  },
];

function gzippedKilobytes(file: string): number {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1000;
}

const scripts = [...new Set([...shell, ...map])].filter((file) => file.endsWith('.js'));
let failed = false;
for (const budget of BUDGETS) {
  const size = scripts.filter(budget.counts).reduce((sum, file) => sum + gzippedKilobytes(file), 0);
  const verdict = size <= budget.limitKilobytes ? 'ok' : 'OVER';
  failed ||= size > budget.limitKilobytes;
  process.stdout.write(
    `${verdict.padEnd(5)}${budget.label}: ${size.toFixed(1)} kB of ${budget.limitKilobytes} kB gzipped\n`,
  );
}
for (const file of packs.filter((name) => statSync(join(DIST, name)).isFile())) {
  process.stdout.write(`     ${file}: ${gzippedKilobytes(file).toFixed(1)} kB gzipped\n`);
}
process.exit(failed ? 1 : 0);
