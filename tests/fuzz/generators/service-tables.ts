import type { Dice } from '../dice';
import { type FuzzCase, fuzzFile } from '../fuzz-case';
import { NASTY_TEXTS } from '../nasty';

const PLACES = ['01', '1', '2A', '31', '59', '974', '69M', '20', '975', '01053', 'Total', 'Ain', ''];
const SERVICES = ['CAMSP', 'PCO', 'erhr', 'CAMSP-CMPP', 'SESSAD', '', '__proto__'];
const FIGURES = ['<5', 's', 'nd', '', '#N/A', '-3', '12,5', '101 %', '0', '1e400', '1 234', '9'.repeat(400)];
const LISTS = ['31;59', '2A et 2B', '01 31', 'Bretagne', 'France', 'Atlantide', '988', ';;', '', '69D/69M'];
const NAMES = ['ERHR A', 'PCO du Nord', 'CNRHR La Pépinière', 'ERHR PCO', 'Équipe', '', 'constructor'];

function quoted(cell: string): string {
  return `"${cell.replaceAll('\u0000', '').replaceAll('"', '""')}"`;
}

function fileOf(name: string, rows: readonly (readonly string[])[]): ReturnType<typeof fuzzFile> {
  return fuzzFile(name, rows.map((cells) => `${cells.map(quoted).join(';')}\n`).join(''));
}

function figure(dice: Dice): string {
  if (dice.chance(0.5)) return String(dice.below(100_000));
  return dice.chance(0.2) ? dice.pick(NASTY_TEXTS) : dice.pick(FIGURES);
}

/** A table of what services report whose rows hold anything. */
export function activityTable(dice: Dice): FuzzCase {
  const rows = dice.times(dice.between(0, 100), () => [
    dice.chance(0.05) ? dice.pick(NASTY_TEXTS) : dice.pick(PLACES),
    dice.pick(SERVICES),
    ...dice.times(4, () => figure(dice)),
  ]);
  const unit = dice.pick(['jours', 'mois']);
  const headers = ['dep', 'service', 'file active', 'entrées', `délai moyen (${unit})`, 'part > 6 mois (%)'];
  return {
    title: 'table of activity with anything in its cells',
    files: [fileOf('activite.csv', [headers, ['01', 'CAMSP', '80', '40', '120', '12'], ...rows])],
    directories: dice.pick(['small', 'france'] as const),
    expects: {},
  };
}

/** A list of teams whose rows hold anything. */
export function teamTable(dice: Dice): FuzzCase {
  const rows = dice.times(dice.between(0, 100), () => [
    dice.pick(NAMES),
    dice.chance(0.2) ? dice.pick(NASTY_TEXTS) : dice.pick(LISTS),
    dice.chance(0.3) ? dice.pick(NASTY_TEXTS) : dice.pick(['https://exemple.fr/', 'javascript:1', '']),
  ]);
  return {
    title: 'list of teams with anything in its cells',
    files: [fileOf('erhr.csv', [['nom', 'départements', 'url'], ['ERHR Z', '01', ''], ...rows])],
    directories: dice.pick(['small', 'france'] as const),
    expects: {},
  };
}
