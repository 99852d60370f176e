import type { NeedPublic } from '@/domain/need';
import { plainText } from '../mapping/plain-text';

const PUBLIC_OF_WORD: ReadonlyMap<string, NeedPublic> = new Map(
  Object.entries({
    child: [
      'enfant',
      'enfants',
      'enfants et adolescents',
      'enfants adolescents',
      'enfance',
      'enfants et jeunes',
      'jeune',
      'jeunes',
      'mineur',
      'mineurs',
      'child',
      'children',
      '0 19',
      '0 19 ans',
      '0 a 19 ans',
      '0 20 ans',
      '0 a 20 ans',
      'moins de 20 ans',
      'moins de 18 ans',
    ],
    adult: [
      'adulte',
      'adultes',
      'majeur',
      'majeurs',
      'adult',
      'adults',
      '20 59',
      '20 59 ans',
      '20 a 59 ans',
      '20 ans et plus',
      '18 ans et plus',
      'plus de 20 ans',
      'plus de 18 ans',
    ],
    all: ['tous', 'toutes', 'tous publics', 'tout public', 'tous ages', 'ensemble', 'total', 'all'],
  } satisfies Record<NeedPublic, readonly string[]>).flatMap(([group, words]) =>
    words.map((word): [string, NeedPublic] => [word, group as NeedPublic]),
  ),
);

const CHILD_WITHIN =
  /\b(?:enfants?|enfance|adolescents?|mineurs?|jeunes?|children|0 (?:a )?(?:19|20)|moins de (?:18|20)|moins (?:18|20) ?ans)\b/;
const ADULT_WITHIN =
  /\b(?:jeunes adultes|adultes?|majeurs?|adults?|20 (?:a )?59|(?:18|20) ans et plus|plus de (?:18|20))\b/;
const ALL_WITHIN = /\b(?:tous (?:publics|ages)|tout public|all ages)\b/;

/** The public a cell names: « Enfants », « 20-59 ans », « tous publics »; `null` for another text. */
export function readPublicWord(text: string): NeedPublic | null {
  return PUBLIC_OF_WORD.get(plainText(text)) ?? null;
}

/** The public words of a header speak of: « Nombre d’enfants », « Adultes › 2024 »; `null` when none does. */
export function readPublicWithin(header: string): NeedPublic | null {
  const text = plainText(header);
  const child = CHILD_WITHIN.test(text.replace('jeunes adultes', ''));
  const adult = ADULT_WITHIN.test(text);
  if (ALL_WITHIN.test(text) || (child && adult)) return 'all';
  if (child) return 'child';
  return adult ? 'adult' : null;
}
