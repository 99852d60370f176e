import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadShippedFigures } from '../../src/cli/shipped-figures';
import { importFiles, type ImportOutcome, type SourceFile } from '../../src/ingest';
import { NO_CHOICES } from '../../src/ingest/mapping';
import {
  decodeCommunesPack,
  decodeContextPack,
  decodeContoursPack,
  decodeDemonstrationPack,
  decodeFrancePack,
} from '../../src/ingest/packs';
import { benchClasses } from './class-bench';
import { benchPair, benchSeries } from './finess-bench';
import { type Figure, milliseconds } from './figures';
import { benchCommunes } from './commune-bench';
import { benchIndicators } from './indicator-bench';
import { benchNeedTables } from './need-bench';
import { benchSecrecy } from './secrecy-bench';
import { timeOf } from './timing';

const PACKS = fileURLToPath(new URL('../../public/packs/', import.meta.url));
const DECODERS = {
  france: decodeFrancePack,
  contours: decodeContoursPack,
  context: decodeContextPack,
  demonstration: decodeDemonstrationPack,
} as const;

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

async function benchCatalogue(): Promise<readonly Figure[]> {
  const shipped = await loadShippedFigures();
  if (!shipped.ok) throw new Error('the packs cannot be read');
  return benchIndicators(shipped.value);
}

/** What the engines take in Node, beside the bare parsers on the same texts. */
export async function benchEngines(): Promise<readonly Figure[]> {
  const context = importContext();
  const importing = (files: readonly SourceFile[]) => runImport(files, context);
  return [
    ...(await benchPacks()),
    ...(await benchPair(importing)),
    ...(await benchSeries(importing)),
    ...(await benchNeedTables(context.communes, importing)),
    ...(await benchCatalogue()),
    ...benchSecrecy(context.hierarchy),
    ...(await benchCommunes()),
    ...benchClasses(),
  ];
}
