import { SMALL_PAIR } from '../../support/finess-plus-fixture';
import { hasReference, readReference } from '../../support/reference-folder';
import type { Account } from './import-screen';
import type { LocalFile } from './workspace';

/** A FINESS+ pair with what must come out of it. */
export interface FinessPair {
  readonly title: string;
  readonly structures: LocalFile;
  readonly activites: LocalFile;
  readonly account: Account;
  /** How many rows were left aside by each rule. */
  readonly leftAside: Readonly<Record<'inactive-establishment' | 'outside-disability-scope', number>>;
  /** Installed places of the whole of France by category. */
  readonly places: Readonly<Record<string, number>>;
  /** Lines of the child equipment rate: label and number of départements, classes from high to low, then states. */
  readonly childLegend: readonly (readonly [label: string, count: number])[];
  /** A département with its installed places for children and the rate printed. */
  readonly witness: {
    readonly code: string;
    readonly name: string;
    readonly places: string;
    readonly rate: string;
  };
}

const REAL_STRUCTURES = 'finess-plus/finess-structures-mensuel-202607-echantillon_json.gz';
const REAL_ACTIVITES = 'finess-plus/finess-activites-mensuel-202607-echantillon_json.gz';

function realPair(): FinessPair {
  const file = (path: string): LocalFile => ({
    name: path.replace('finess-plus/', ''),
    content: Buffer.from(readReference(path)),
  });
  return {
    title: 'the real FINESS+ pair',
    structures: file(REAL_STRUCTURES),
    activites: file(REAL_ACTIVITES),
    account: { read: 1753, accepted: 166, rejected: 0, skipped: 912 + 675 },
    leftAside: { 'inactive-establishment': 912, 'outside-disability-scope': 675 },
    places: { IME: 1057, ESAT: 907, EEAP: 659, SESSAD: 574, SAMSAH: 455, MAS: 437 },
    /** 21 départements have places: quintiles of 4 or 5. The file names 90 départements: 69 have none, 11 are unheard of. */
    childLegend: [
      ['plus de 1,1', 4],
      ['0,7 à 1,1', 4],
      ['0,4 à 0,7', 4],
      ['0,3 à 0,4', 4],
      ['0,3 ou moins', 5],
      ['Zéro', 69],
      ['Non disponible (nd)', 11],
    ],
    /** 411 ÷ 173 034 × 1 000 = 2,375 */
    witness: { code: '01', name: 'Ain', places: '411', rate: '2,4' },
  };
}

function smallPair(): FinessPair {
  return {
    title: 'a small FINESS+ pair of the same shape',
    structures: { name: 'structures.json', content: Buffer.from(SMALL_PAIR.structures) },
    activites: { name: 'activites.json', content: Buffer.from(SMALL_PAIR.activites) },
    account: { read: 9, accepted: 5, rejected: 1, skipped: 3 },
    leftAside: { 'inactive-establishment': 2, 'outside-disability-scope': 1 },
    places: { IME: 65, ESAT: 120, MAS: 30 },
    /** The file names six départements: Ain has 65 places; 29, 2A, 31, 59 and 974 none for children. */
    childLegend: [
      ['0,4', 1],
      ['Zéro', 5],
      ['Non disponible (nd)', 95],
    ],
    /** 65 ÷ 173 034 × 1 000 = 0,376 */
    witness: { code: '01', name: 'Ain', places: '65', rate: '0,4' },
  };
}

/** The real pair when the reference folder is there, the small one otherwise. */
export function finessPair(): FinessPair {
  return hasReference(REAL_STRUCTURES) && hasReference(REAL_ACTIVITES) ? realPair() : smallPair();
}

/** The small pair, whatever the machine has. */
export const SMALL = smallPair();
