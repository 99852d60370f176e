import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { importFiles, type ImportOutcome, type SourceFile } from '../../src/ingest';
import { NO_CHOICES } from '../../src/ingest/mapping';
import {
  decodeCommunesPack,
  decodeContextPack,
  decodeContoursPack,
  decodeDemonstrationPack,
  decodeFrancePack,
} from '../../src/ingest/packs';
import { createSeededRandom } from '../../src/lib';
import { benchPair, benchSeries } from './finess-bench';
import { type Figure, milliseconds, ratio } from './figures';
import { benchSecrecy } from './secrecy-bench';
import { timeOf } from './timing';

const PACKS = fileURLToPath(new URL('../../public/packs/', import.meta.url));
const DECODERS = {
  france: decodeFrancePack,
  contours: decodeContoursPack,
  context: decodeContextPack,
  demonstration: decodeDemonstrationPack,
} as const;
const NEED_ROWS = 100_000;
const SEED = 20_261_121;

function packText(name: string): string {
  return readFileSync(`${PACKS}${name}.json`, 'utf8');
}

function importContext() {
  return {
    hierarchy: decodeFrancePack(JSON.parse(packText('france'))).hierarchy,
    communes: decodeCommunesPack(JSON.parse(packText('communes'))),
  };
}

type Context = ReturnType<typeof importContext>;

function runImport(files: readonly SourceFile[], context: Context): Promise<ImportOutcome> {
  const hooks = { onProgress: () => undefined, signal: new AbortController().signal };
  return importFiles({ files, choices: NO_CHOICES }, context, hooks);
}

async function benchPacks(): Promise<readonly Figure[]> {
  const names = Object.keys(DECODERS) as (keyof typeof DECODERS)[];
  const texts = names.map((name) => [name, packText(name)] as const);
  const parse = await timeOf(() => texts.map(([, text]) => JSON.parse(text) as unknown));
  const decode = await timeOf(() => texts.map(([name, text]) => DECODERS[name](JSON.parse(text))));
  return [
    {
      name: 'Packs of the first map: parse and check',
      value: milliseconds(decode),
      beside: `JSON.parse ${milliseconds(parse)}`,
    },
  ];
}

/** A need table by commune, every row of which can be joined. */
function needTable({ communes }: Context): string {
  const random = createSeededRandom(SEED);
  const publics = ['enfants', 'adultes', 'tous'];
  const rows = ['code_commune;source;public;effectif;date'];
  for (let row = 0; row < NEED_ROWS; row += 1) {
    const code = communes.codes[row % communes.codes.length] ?? '';
    const forWhom = publics[Math.floor(row / communes.codes.length)] ?? '';
    rows.push(`${code};SI orientations;${forWhom};${Math.floor(random() * 40)};30/06/2025`);
  }
  return rows.join('\n');
}

async function benchNeedTable(context: Context): Promise<readonly Figure[]> {
  const text = needTable(context);
  const files = [{ name: 'besoins.csv', content: new Blob([text]) }];
  const { files: reports } = await runImport(files, context);
  if (reports[0]?.accepted !== NEED_ROWS)
    throw new Error('The need table of the bench is not wholly accepted');
  const peer = await timeOf(() => Papa.parse(text));
  const ours = await timeOf(() => runImport(files, context));
  return [
    {
      name: 'Need table, 100 000 rows, Node',
      value: milliseconds(ours),
      beside: `papaparse alone ${milliseconds(peer)}, ${ratio(ours, peer)}`,
    },
  ];
}

/** What the engines take in Node, beside the bare parsers on the same texts. */
export async function benchEngines(): Promise<readonly Figure[]> {
  const context = importContext();
  const importing = (files: readonly SourceFile[]) => runImport(files, context);
  return [
    ...(await benchPacks()),
    ...(await benchPair(importing)),
    ...(await benchSeries(importing)),
    ...(await benchNeedTable(context)),
    ...(await benchSecrecy(context.hierarchy)),
  ];
}
