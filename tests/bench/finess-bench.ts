import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { ImportOutcome, SourceFile } from '../../src/ingest';
import { hasReference, readReference } from '../support/reference-folder';
import { type Figure, milliseconds, ratio } from './figures';
import { timesOf } from './timing';

/** Names of the real FINESS+ pair in the reference folder. */
export const REAL_PAIR = [
  'finess-plus/finess-structures-mensuel-202607-echantillon_json.gz',
  'finess-plus/finess-activites-mensuel-202607-echantillon_json.gz',
] as const;

/** Files of the etalab series in the reference folder, and how often each is repeated to be as long as the real one. */
const SERIES = [
  { path: 'finess-csv/DERIVED_cs1100507-format_from_finessplus_utf8.csv', times: 140 },
  { path: 'finess-csv/DERIVED_cs1100505-format_from_finessplus_utf8.csv', times: 106 },
] as const;

const NUMBER_LENGTH = 9;
const NUMBER_STEP = 13;
const NUMBERS = 10_000_000;

type Import = (files: readonly SourceFile[]) => Promise<ImportOutcome>;

/** What the import of the real FINESS+ pair takes beside JSON.parse on its texts. */
export async function benchPair(runImport: Import): Promise<readonly Figure[]> {
  if (!REAL_PAIR.every(hasReference)) return [];
  const compressed = REAL_PAIR.map((path) => ({ name: path, content: new Blob([readReference(path)]) }));
  const texts = REAL_PAIR.map((path) => gunzipSync(readReference(path)).toString('utf8'));
  const plain = texts.map((text, rank) => ({ name: `${rank}.json`, content: new Blob([text]) }));
  const [peer, ofPlain, ofCompressed] = await timesOf([
    () => texts.map((text) => JSON.parse(text) as unknown),
    () => runImport(plain),
    () => runImport(compressed),
  ]);
  const besidePeer = (duration: number) =>
    `JSON.parse of the texts ${milliseconds(peer)}, ${ratio(duration, peer)}`;
  return [
    { name: 'FINESS+ pair, Node', value: milliseconds(ofPlain), beside: besidePeer(ofPlain) },
    { name: 'FINESS+ pair .gz, Node', value: milliseconds(ofCompressed), beside: besidePeer(ofCompressed) },
  ];
}

/** What the import of files of the etalab series as long as the real ones takes beside papaparse cutting them. */
export async function benchSeries(runImport: Import): Promise<readonly Figure[]> {
  if (!SERIES.every(({ path }) => hasReference(path))) return [];
  const texts = SERIES.map(({ path, times }) => repeated(path, times));
  const files = texts.map((text, rank) => ({ name: `${rank}.csv`, content: new Blob([text]) }));
  const { files: reports } = await runImport(files);
  const rows = reports.reduce((sum, { read }) => sum + read, 0);
  const [peer, ours] = await timesOf([
    () => texts.forEach((text) => Papa.parse(text, { delimiter: ';' })),
    () => runImport(files),
  ]);
  return [
    {
      name: `FINESS CSV pair, ${rows} rows, Node`,
      value: milliseconds(ours),
      beside: `papaparse alone ${milliseconds(peer)}, ${ratio(ours, peer)}`,
    },
  ];
}

/** A file of the series repeated with other establishment numbers. */
function repeated(path: string, times: number): string {
  const [title = '', ...lines] = new TextDecoder().decode(readReference(path)).trimEnd().split('\n');
  const rows = [title];
  for (let time = 0; time < times; time += 1) {
    for (const line of lines) {
      const start = line.indexOf(';') + 1;
      const rank = (Number(line.slice(start + 2, start + NUMBER_LENGTH)) + time * NUMBER_STEP) % NUMBERS;
      const number = line.slice(start, start + 2) + String(rank).padStart(NUMBER_LENGTH - 2, '0');
      rows.push(line.slice(0, start) + number + line.slice(start + NUMBER_LENGTH));
    }
  }
  return `${rows.join('\n')}\n`;
}
