import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { ImportOutcome, SourceFile } from '../../src/ingest';
import { hasReference, readReference } from '../support/reference-folder';
import { EQUIPMENTS, etalabText, longStructures, repeated, STRUCTURES } from './etalab-file';
import { besidePeer, type Figure, megabytes, milliseconds, ratio } from './figures';
import { timesOf } from './timing';

/** Names of the real FINESS+ pair in the reference folder. */
export const REAL_PAIR = [
  'finess-plus/finess-structures-mensuel-202607-echantillon_json.gz',
  'finess-plus/finess-activites-mensuel-202607-echantillon_json.gz',
] as const;

/** How often the files of the reference are repeated to be as long as the national ones. */
const STRUCTURES_REPEATED = 140;
const EQUIPMENTS_REPEATED = 106;
const LONG_ROWS = 100_000;

/** Runs an import. */
export type Import = (files: readonly SourceFile[]) => Promise<ImportOutcome>;

/** What the import of the real FINESS+ pair takes beside bare parsers on the same files. */
export async function benchPair(runImport: Import): Promise<readonly Figure[]> {
  if (!REAL_PAIR.every(hasReference)) return [];
  const packed = REAL_PAIR.map(readReference);
  const texts = packed.map((bytes) => gunzipSync(bytes).toString('utf8'));
  const compressed = packed.map((bytes, rank) => ({ name: `${rank}.gz`, content: new Blob([bytes]) }));
  const plain = texts.map((text, rank) => ({ name: `${rank}.json`, content: new Blob([text]) }));
  const [peer, peerOfFiles, peerOfPacked, ofPlain, ofPacked] = await timesOf([
    () => texts.map((text) => JSON.parse(text) as unknown),
    async () => {
      for (const { content } of plain) JSON.parse(await content.text());
    },
    () => packed.map((bytes) => JSON.parse(gunzipSync(bytes).toString('utf8')) as unknown),
    () => runImport(plain),
    () => runImport(compressed),
  ]);
  return [
    {
      name: 'FINESS+ pair, Node',
      value: milliseconds(ofPlain),
      beside: besidePeer('JSON.parse', { ours: ofPlain, ofText: peer, ofFile: peerOfFiles }),
    },
    {
      name: 'FINESS+ pair .gz, Node',
      value: milliseconds(ofPacked),
      beside: `node:zlib and JSON.parse ${milliseconds(peerOfPacked)}, ${ratio(ofPacked, peerOfPacked)}`,
    },
  ];
}

/** What the import of files of the etalab series takes beside papaparse cutting them into texts. */
export async function benchSeries(runImport: Import): Promise<readonly Figure[]> {
  if (![STRUCTURES, EQUIPMENTS].every(hasReference)) return [];
  const asLongAsNational = [
    repeated(STRUCTURES, STRUCTURES_REPEATED),
    repeated(EQUIPMENTS, EQUIPMENTS_REPEATED),
  ];
  const longRows = [longStructures(LONG_ROWS), etalabText(EQUIPMENTS)];
  return [
    await benchEtalab('FINESS CSV pair', asLongAsNational, runImport),
    await benchEtalab('FINESS CSV pair, long rows', longRows, runImport),
  ];
}

async function benchEtalab(name: string, texts: readonly string[], runImport: Import): Promise<Figure> {
  const files = texts.map((text, rank) => ({ name: `${rank}.csv`, content: new Blob([text]) }));
  const { files: reports } = await runImport(files);
  if (reports.some(({ read }) => read === 0)) throw new Error(`A file of the bench « ${name} » is not read`);
  const rows = reports.reduce((sum, { read }) => sum + read, 0);
  const bytes = files.reduce((sum, { content }) => sum + content.size, 0);
  const [peer, peerOfFiles, ours] = await timesOf([
    () => texts.forEach((text) => Papa.parse(text, { delimiter: ';' })),
    async () => {
      for (const { content } of files) Papa.parse(await content.text(), { delimiter: ';' });
    },
    () => runImport(files),
  ]);
  return {
    name: `${name}, ${rows} rows, ${megabytes(bytes)}, Node`,
    value: milliseconds(ours),
    beside: besidePeer('papaparse', { ours, ofText: peer, ofFile: peerOfFiles }),
  };
}
