import Papa from 'papaparse';
import type { CommuneTable } from '../../src/domain/territory';
import { createSeededRandom } from '../../src/lib';
import { besidePeer, type Figure, megabytes, milliseconds } from './figures';
import type { Import } from './finess-bench';
import { timesOf } from './timing';

const ROWS = 100_000;
const SEED = 20_261_121;
const PUBLICS = ['enfants', 'adultes', 'tous'];
const HEADERS = ['code_commune', 'source', 'public', 'effectif', 'date'];

/** Columns of a wide table that nothing is read of: numbers, texts and empty cells in turn. */
const COLUMNS_NOT_READ = 30;
const MOST_NUMBER = 1_000_000_000;

/** What the import of need tables by commune, every row of which can be joined, takes beside papaparse alone. */
export async function benchNeedTables(communes: CommuneTable, runImport: Import): Promise<readonly Figure[]> {
  return [
    await benchTable(needTable(communes, 0), runImport),
    await benchTable(needTable(communes, COLUMNS_NOT_READ), runImport),
  ];
}

async function benchTable(text: string, runImport: Import): Promise<Figure> {
  const files = [{ name: 'besoins.csv', content: new Blob([text]) }];
  const { files: reports } = await runImport(files);
  if (reports[0]?.accepted !== ROWS) throw new Error('The need table of the bench is not wholly accepted');
  const [peer, peerOfFile, ours] = await timesOf([
    () => Papa.parse(text),
    async () => {
      for (const { content } of files) Papa.parse(await content.text());
    },
    () => runImport(files),
  ]);
  const width = text.slice(0, text.indexOf('\n')).split(';').length;
  return {
    name: `Need table, ${ROWS} rows, ${width} columns, ${megabytes(files[0]?.content.size ?? Number.NaN)}, Node`,
    value: milliseconds(ours),
    beside: besidePeer('papaparse', { ours, ofText: peer, ofFile: peerOfFile }),
  };
}

function needTable({ codes }: CommuneTable, columnsNotRead: number): string {
  const random = createSeededRandom(SEED);
  const others = Array.from({ length: columnsNotRead }, (_, rank) => rank);
  const rows = [[...HEADERS, ...others.map((rank) => `commentaire_${rank}`)].join(';')];
  for (let row = 0; row < ROWS; row += 1) {
    const forWhom = PUBLICS[Math.floor(row / codes.length)] ?? '';
    const read = [
      codes[row % codes.length] ?? '',
      'SI orientations',
      forWhom,
      Math.floor(random() * 40),
      '30/06/2025',
    ];
    rows.push([...read, ...others.map((rank) => cellNotRead(rank, random))].join(';'));
  }
  return rows.join('\n');
}

function cellNotRead(rank: number, random: () => number): string {
  const number = Math.floor(random() * MOST_NUMBER);
  if (rank % 3 === 0) return String(number);
  return rank % 3 === 1 ? `établissement de la liste, dossier n° ${number}` : '';
}
