import type { Dice } from '../dice';
import { NASTY_TEXTS } from '../nasty';
import type { ByteMutator } from './bytes';

/** A way to damage a text; one character stands for one byte, so that no encoding is imposed. */
type TextMutator = (text: string, dice: Dice) => string;

const DELIMITERS = [';', ',', '\t', '|'];
const NEWLINE = /\r\n|\n|\r/;

function insertAt(text: string, place: number, inserted: string): string {
  return text.slice(0, place) + inserted + text.slice(place);
}

function utf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function onLines(change: (lines: string[], dice: Dice) => readonly string[]): TextMutator {
  return (text, dice) => change(text.split('\n'), dice).join('\n');
}

function replaceSome(pattern: RegExp, share: number, by: (dice: Dice, found: string) => string): TextMutator {
  return (text, dice) => text.replace(pattern, (found) => (dice.chance(share) ? by(dice, found) : found));
}

const TEXT_MUTATORS: Readonly<Record<string, TextMutator>> = {
  'drop quotes': replaceSome(/"/g, 0.3, () => ''),
  'insert quotes': (text, dice) =>
    insertAt(text, dice.below(text.length + 1), dice.pick(['"', '""', '"x', ';"'])),
  'repeat the headers': onLines((lines, dice) => {
    const place = dice.below(lines.length + 1);
    return [...lines.slice(0, place), lines[0] ?? '', ...lines.slice(place)];
  }),
  'repeat a header': (text, dice) => {
    const delimiter = dice.pick(DELIMITERS);
    const [first = '', ...others] = text.split('\n');
    const cells = first.split(delimiter);
    return [[...cells, dice.pick(cells)].join(delimiter), ...others].join('\n');
  },
  'rename a header': (text, dice) => {
    const delimiter = dice.pick(DELIMITERS);
    const [first = '', ...others] = text.split('\n');
    const cells = first.split(delimiter);
    cells[dice.below(cells.length)] = utf8(dice.pick(NASTY_TEXTS));
    return [cells.join(delimiter), ...others].join('\n');
  },
  'shuffle lines': onLines((lines, dice) => {
    const other = dice.below(lines.length);
    return [...lines.slice(other), ...lines.slice(0, other)];
  }),
  'change separators': (text, dice) => text.replaceAll(dice.pick(DELIMITERS), dice.pick(DELIMITERS)),
  'mix separators': replaceSome(/[;,]/g, 0.1, (dice) => dice.pick(DELIMITERS)),
  'mix line ends': (text, dice) =>
    text.replace(new RegExp(NEWLINE, 'g'), () => dice.pick(['\n', '\r\n', '\r', '\n\r', '\u0085'])),
  'lose line ends': replaceSome(/\r?\n/g, 0.2, () => ''),
  'CR only': (text) => text.replace(new RegExp(NEWLINE, 'g'), '\r'),
  'insert nasty text': (text, dice) =>
    insertAt(text, dice.below(text.length + 1), utf8(dice.pick(NASTY_TEXTS))),
  'replace words': replaceSome(/[A-Za-z0-9_]{2,}/g, 0.05, (dice) => utf8(dice.pick(NASTY_TEXTS))),
  'replace numbers': replaceSome(/\d+/g, 0.1, (dice) =>
    dice.pick(['9'.repeat(dice.between(15, 320)), '-1', '1e400', '0', '', '١٢', '1.5', '-0'].map(utf8)),
  ),
  'mix encodings': (text, dice) =>
    insertAt(
      text,
      dice.below(text.length + 1),
      dice.pick(['é', 'Ã©', '\xE9', utf8('é'), '\xFF\xFE', '\x80', utf8('\uFEFF')]),
    ),
  'lone surrogates': (text, dice) =>
    insertAt(text, dice.below(text.length + 1), dice.pick(['\\ud800', '\xED\xA0\x80', '\\udfff\\ud800'])),
  'blank lines': (text, dice) =>
    insertAt(
      text,
      dice.below(text.length + 1),
      dice.pick(['\n', ' \n', ';;\n', '\r\n']).repeat(dice.between(1, 3000)),
    ),
  'many columns': (text, dice) =>
    insertAt(text, dice.below(text.length + 1), ';'.repeat(dice.between(10, 5000))),
  'a long line': (text, dice) =>
    insertAt(text, dice.below(text.length + 1), 'x'.repeat(dice.between(1000, 60_000))),
  'nest deeply': (text, dice) => {
    const depth = dice.between(10, 5000);
    const [open, close] = dice.pick([
      ['[', ']'],
      ['{"a":', '}'],
      ['<a>', '</a>'],
      ['(', ')'],
    ]) as [string, string];
    return insertAt(
      text,
      dice.below(text.length + 1),
      open.repeat(depth) + (dice.chance(0.5) ? close.repeat(depth) : ''),
    );
  },
};

const ENCODINGS: Readonly<Record<string, ByteMutator>> = {
  'UTF-16 LE with mark': (bytes) => recode(bytes, 'le', true),
  'UTF-16 LE without mark': (bytes) => recode(bytes, 'le', false),
  'UTF-16 BE with mark': (bytes) => recode(bytes, 'be', true),
  'UTF-16 BE without mark': (bytes) => recode(bytes, 'be', false),
  'UTF-8 mark': (bytes) => new Uint8Array(Buffer.concat([Buffer.from('\uFEFF'), bytes])),
};

function recode(bytes: Uint8Array, order: 'le' | 'be', marked: boolean): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(`${marked ? '\uFEFF' : ''}${Buffer.from(bytes).toString('utf8')}`, 'utf16le');
  return new Uint8Array(order === 'le' ? text : text.swap16());
}

/** What happens to texts: by hand, in spreadsheets, between systems. */
export const TEXT_BYTE_MUTATORS: Readonly<Record<string, ByteMutator>> = {
  ...Object.fromEntries(
    Object.entries(TEXT_MUTATORS).map(([name, mutate]): [string, ByteMutator] => [
      name,
      (bytes, dice) =>
        new Uint8Array(Buffer.from(mutate(Buffer.from(bytes).toString('latin1'), dice), 'latin1')),
    ]),
  ),
  ...ENCODINGS,
};

/** Takes whole lines out, the first left alone: fewer rows, and none that is new. */
export const deleteLines: ByteMutator = (bytes, dice) => {
  const [first = '', ...lines] = Buffer.from(bytes).toString('latin1').split('\n');
  const kept = lines.filter(() => dice.chance(0.7));
  return new Uint8Array(Buffer.from([first, ...kept].join('\n'), 'latin1'));
};
