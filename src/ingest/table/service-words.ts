import type { NamedService } from '../mapping';
import { plainText } from '../mapping/plain-text';

const WORDS: readonly (readonly [service: NamedService, words: RegExp])[] = [
  ['camsp', /\b(?:camsps?|centres? d action medico sociale precoce)\b/],
  ['cmpp', /\b(?:cmpps?|centres? medico psycho pedagogiques?)\b/],
  ['pco', /\b(?:pcos?|plateformes? de coordination et d orientation)\b/],
  ['cnrhr', /\b(?:cnrhrs?|centres? nationa(?:l|ux) de ressources (?:pour )?(?:les )?handicaps? rares?)\b/],
  ['erhr', /\b(?:erhrs?|equipes? relais (?:pour )?(?:les )?handicaps? rares?)\b/],
];

/** The service a text speaks of: « PCO du Loiret », « File active CAMSP »; `null` when it names none, or several. */
export function readServiceWithin(text: string): NamedService | null {
  const plain = plainText(text);
  const [only, ...others] = WORDS.filter(([, words]) => words.test(plain));
  return only === undefined || others.length > 0 ? null : only[0];
}

/** Whether a cell is the name of a kind of service, and nothing else. */
export function isServiceWord(cell: string): boolean {
  const plain = plainText(cell);
  return WORDS.some(([, words]) => plain.replace(words, '').trim() === '' && plain !== '');
}
