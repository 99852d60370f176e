import { createSeededRandom } from '../../src/lib';
import { readReference } from '../support/reference-folder';

/** Files of the etalab series in the reference folder. */
export const STRUCTURES = 'finess-csv/DERIVED_cs1100507-format_from_finessplus_utf8.csv';
export const EQUIPMENTS = 'finess-csv/DERIVED_cs1100505-format_from_finessplus_utf8.csv';

const SEED = 20_261_122;
const NUMBER_LENGTH = 9;
const NUMBER_STEP = 13;
const NUMBERS = 10_000_000;
/** First of the seven digits of the numbers that are made up: no establishment of the reference has it. */
const MADE_UP = '9';

/** Cells of names and addresses, with how long the longest are in the national file. */
const LONG_CELLS = [
  { position: 4, length: 125 },
  { position: 5, length: 70 },
  { position: 6, length: 50 },
  { position: 9, length: 45 },
  { position: 10, length: 45 },
] as const;
const WORDS =
  'ASSOCIATION DÉPARTEMENTALE DES AMIS ET PARENTS DE PERSONNES HANDICAPÉES FOYER D’HÉBERGEMENT RÉSIDENCE LES CHÊNES'.split(
    ' ',
  );

/** The text of a file of the series. */
export function etalabText(path: string): string {
  return new TextDecoder().decode(readReference(path));
}

/** A file of the series repeated with other establishment numbers. */
export function repeated(path: string, times: number): string {
  const [title = '', ...lines] = etalabText(path).trimEnd().split('\n');
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

/** A structures file of so many establishments, all with names and addresses as long as the longest are. */
export function longStructures(count: number): string {
  const [title = '', ...lines] = etalabText(STRUCTURES).trimEnd().split('\n');
  const models = lines.filter((line) => line.startsWith('structureet')).map((line) => line.split(';'));
  const random = createSeededRandom(SEED);
  const rows = [title];
  for (let rank = 0; rank < count; rank += 1) {
    const cells = [...(models[rank % models.length] ?? [])];
    if (rank >= models.length) {
      const digits = MADE_UP + String(rank).padStart(NUMBER_LENGTH - 3, '0');
      cells[1] = (cells[1] ?? '').slice(0, 2) + digits;
    }
    for (const { position, length } of LONG_CELLS) {
      cells[position] = lengthened(cells[position] ?? '', length, random);
    }
    rows.push(cells.join(';'));
  }
  return `${rows.join('\n')}\n`;
}

function lengthened(text: string, length: number, random: () => number): string {
  if (text.includes('"')) return text;
  let longer = text;
  while (longer.length < length) longer += ` ${WORDS[Math.floor(random() * WORDS.length)] ?? ''}`;
  return longer.trim().slice(0, length);
}
