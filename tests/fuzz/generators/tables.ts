import type { Dice } from '../dice';
import { type FuzzCase, fuzzFile } from '../fuzz-case';
import { NASTY_TEXTS } from '../nasty';
import { finessCsv, equipmentLine, structureLine } from '../../support/finess-csv-fixture';

const CODES = [
  '01',
  '1',
  '2A',
  '2a',
  '20A',
  '31',
  '59',
  '974',
  '9D',
  '20',
  '975',
  '01053',
  'Total',
  'Ain',
  '',
];
const MARKS = ['<5', 's', 'nd', '…', '', '#N/A', '-3', '2,5', '1 234', '1\u202F234', '12,0'];
const PUBLICS = ['enfants', 'adultes', 'tous', '', 'constructor', '__proto__', 'toString', 'inconnu'];
const DATES = ['2025', '2025-06-30', '30/06/2025', '31/02/2025', '', '06/2025', '0000', '9999'];
const HEADERS = ['dep', 'source', 'public', 'effectif', 'date'];

interface Dialect {
  readonly delimiter: string;
  readonly newline: string;
}

/** A cell as a careful writer writes it: in quotes when it must be, and sometimes when it need not. */
function quoted(cell: string, { delimiter }: Dialect, dice: Dice): string {
  const must = cell.includes(delimiter) || /["\r\n]/.test(cell);
  return must || dice.chance(0.1) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function needCells(dice: Dice, counts: number[]): readonly string[] {
  if (dice.chance(0.05)) return dice.times(dice.below(6), () => dice.pick(['', ' ']));
  const count = dice.below(100_000);
  counts.push(count);
  const nasty = () => dice.pick(NASTY_TEXTS).replaceAll('\u0000', '');
  return [
    dice.chance(0.03) ? nasty() : dice.pick(CODES),
    dice.chance(0.3) ? nasty() : dice.pick(['SI', 'MDPH', `s${dice.below(1000)}`]),
    dice.pick(PUBLICS),
    dice.chance(0.6) ? String(count) : dice.chance(0.2) ? nasty() : dice.pick(MARKS),
    dice.pick(DATES),
    ...dice.times(dice.chance(0.05) ? dice.below(40) : 0, nasty),
  ].map((cell) => cell.replace(/[\uD800-\uDFFF](?![\uDC00-\uDFFF])/g, ''));
}

/**
 * A well-formed need table whose rows hold anything: each must be found in the account. The first is sound, since a
 * first row of texts without a territory could as well be a second row of headers.
 */
export function needTable(dice: Dice): FuzzCase {
  const dialect = { delimiter: dice.pick([';', ',', '\t', '|']), newline: dice.pick(['\n', '\r\n']) };
  const counts: number[] = [];
  const first = ['01', 'SI', 'tous', '1234', '2025'];
  const rows = [first, ...dice.times(dice.between(0, 200), () => needCells(dice, counts))];
  const text = [HEADERS, ...rows]
    .map(
      (cells) => cells.map((cell) => quoted(cell, dialect, dice)).join(dialect.delimiter) + dialect.newline,
    )
    .join('');
  const filled = rows.filter((cells) => !isBlank(cells)).length;
  return {
    title: 'need table with anything in its cells',
    files: [fuzzFile('besoins.csv', dice.chance(0.2) ? `\uFEFF${text}` : text)],
    directories: dice.pick(['small', 'france'] as const),
    expects: { rows: { 'besoins.csv': filled }, counts: [...counts, 1234, 12] },
  };
}

/** A need table whose line ends are of several systems: no two cells may be read as one number. */
export function mixedLineEnds(dice: Dice): FuzzCase {
  const newlines = dice.chance(0.5) ? ['\n', '\r'] : ['\n', '\r\n', '\r'];
  const counts = dice.times(dice.between(2, 40), () => dice.below(1000));
  const lines = counts.map(
    (count, rank) => `${dice.pick(['01', '31', '59'])};s${String(rank)};${String(count)}`,
  );
  const text = ['dep;source;effectif', ...lines].map((line) => line + dice.pick(newlines)).join('');
  const expects = { counts };
  return { title: 'mixed line ends', files: [fuzzFile('besoins.csv', text)], directories: 'small', expects };
}

/** Well-formed etalab lines of any words and widths: each is a row. */
export function finessLines(dice: Dice): FuzzCase {
  const words = ['structureet', 'geolocalisation', 'equipementsocial', 'structureej', '__proto__'];
  const cells = [
    '',
    '1',
    '010000024',
    'N',
    'O',
    '183',
    '-4',
    'é',
    '2,601E+13',
    '053',
    '9'.repeat(320),
    '=1+1',
  ];
  const lines = dice.times(dice.between(0, 150), () =>
    [dice.pick(words), ...dice.times(dice.below(35), () => dice.pick(cells))].join(';'),
  );
  const finess = '010000024';
  const places = () => dice.pick(['1', '12', '', '9'.repeat(320), '-1', '1e3', '012']);
  const structures = finessCsv(structureLine({ finess }), ...lines);
  const equipements = finessCsv(
    equipmentLine({ finess, installed: places(), authorised: places() }),
    ...lines,
  );
  const read = lines.length + 1;
  return {
    title: 'etalab lines of any words',
    files: [fuzzFile('s.csv', structures), fuzzFile('e.csv', equipements)],
    directories: 'small',
    expects: { rows: { 's.csv': read, 'e.csv': read } },
  };
}
