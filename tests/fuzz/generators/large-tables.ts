import type { Dice } from '../dice';
import { anyOutcome, type FuzzCase, fuzzFile } from '../fuzz-case';

const MEGABYTE = 1_000_000;

/** How large a hostile file is made: a few are as large as the brief of an attacker. */
export interface Scale {
  readonly heavy: boolean;
}

/** Blank rows by the thousand or the million: none is a row. */
export function blankRows(dice: Dice, { heavy }: Scale): FuzzCase {
  const blank = dice.pick(['\n', ';\n', '  ;  \n', '""\n', '\r\n']);
  const text = `dep;effectif\n01;3\n${blank.repeat(heavy ? 3 * MEGABYTE : dice.below(20_000))}31;4\n`;
  return {
    title: 'blank rows without end',
    files: [fuzzFile('vides.csv', text)],
    directories: 'small',
    expects: { rows: { 'vides.csv': 2 }, counts: [3, 4] },
  };
}

/** Columns without end, named or not, before or after those that matter. */
export function manyColumns(dice: Dice, { heavy }: Scale): FuzzCase {
  const count = heavy ? MEGABYTE : dice.between(100, 30_000);
  const name = dice.pick(['', 'c', 'dep', 'effectif', '__proto__']);
  const extra = Array.from({ length: count }, (_, rank) => name && `${name}${String(rank)}`);
  const cells = ';7'.repeat(count);
  const headers = dice.chance(0.5) ? ['dep;effectif', ...extra] : [...extra, 'dep;effectif'];
  const text = `${headers.join(';')}\n01;3${cells}\n31;4${cells}\n`;
  return anyOutcome('columns without end', fuzzFile('large.csv', text));
}

/** A quote opened and never closed. */
export function openQuote(dice: Dice, { heavy }: Scale): FuzzCase {
  const length = heavy ? 110 * MEGABYTE : dice.between(10, 2 * MEGABYTE);
  const filling = dice.pick(['x', 'x\n', '01;3\n', '"";', '"a', ';', '" ', '"\n"']);
  const start = `dep;effectif\n01;3\n${dice.pick(['"', '31;"'])}`;
  return anyOutcome(
    'a quote never closed',
    fuzzFile('guillemet.csv', start + filling.repeat(length / filling.length)),
  );
}

/** One line, or one cell, without end. */
export function longLine(dice: Dice, { heavy }: Scale): FuzzCase {
  const length = heavy ? 60 * MEGABYTE : dice.between(MEGABYTE / 10, 3 * MEGABYTE);
  const filling = dice.pick(['x', '0', '\t', 'é', ';', '"', '""', 'a"b', ' ', '01;']);
  const start = dice.pick([
    '',
    'dep;effectif\n',
    'dep;effectif\n01;',
    'finess;etalab;1;2025-01-01\nstructureet;',
  ]);
  return anyOutcome(
    'a line without end',
    fuzzFile('ligne.csv', start + filling.repeat(length / filling.length)),
  );
}

/** Titles, notes and headers by the thousand. */
export function manyHeads(dice: Dice, { heavy }: Scale): FuzzCase {
  const line = dice.pick(['dep;effectif\n', 'Note\n', 'Total;1\n', 'dep;source\n', '01;x\n', ';;;;;;a\n']);
  const text = `dep;effectif\n01;3\n${line.repeat(heavy ? MEGABYTE : dice.between(1, 5000))}`;
  return anyOutcome('the same line again and again', fuzzFile('tetes.csv', text));
}
