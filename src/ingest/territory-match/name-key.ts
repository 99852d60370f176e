import type { MatchLevel } from './match';

/** A name with its spelling habits set aside, to be compared with others. */
export interface NameKey {
  /** Words in small letters, articles kept: `l hay les roses`. */
  readonly spelled: string;
  /** The same without what stands before the name: `hay les roses`. */
  readonly bare: string;
}

const ARTICLE_BEHIND = /^(.*\S)\s*[(,]\s*(l['’]|le|la|les)\s*\)?$/i;
const LEADING_ARTICLE = /^(?:le|la|les|l) (?=.)/;
const LINK = '(?:de la |de l |des |du |de |d )?';
const LEADING_LINK = new RegExp(`^${LINK}`);

/** Ways of writing the kind of an EPCI before its name, and how the directory writes it. */
const EPCI_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:communaute (?:de )?communes?|com ?com|c c|cc) /, 'cc'],
  [/^(?:communaute d? ?agglomerations?|agglomeration|agglo|c a|ca) /, 'ca'],
  [/^(?:communaute urbaine|c u|cu) /, 'cu'],
  [/^metropole /, 'metropole'],
];

const BEFORE_NAME: Readonly<Record<MatchLevel, RegExp | null>> = {
  region: new RegExp(`^(?:region|reg|conseil regional|ars|agence regionale de sante) ${LINK}(?=.)`),
  departement: new RegExp(
    `^(?:dep[a-z]*|dpt|conseil departemental|conseil general|cd|mdph|mda) ${LINK}(?=.)`,
  ),
  epci: null,
  commune: new RegExp(`^(?:commune|ville|mairie) ${LINK}(?=.)`),
};

/** The key of a name of a level, from its {@link spelledWords}. */
export function nameKey(spelled: string, level: MatchLevel): NameKey {
  return level === 'epci' ? epciKey(spelled) : { spelled, bare: spelled.replace(LEADING_ARTICLE, '') };
}

/** The words of a key stuck together: what is left when spaces are set aside too. */
export function compact(key: string): string {
  return key.replaceAll(' ', '');
}

/** What follows « Département de la … », « MDPH du … », « Commune de … »; `null` when nothing stands before. */
export function afterLevelWord(spelled: string, level: MatchLevel): string | null {
  const pattern = BEFORE_NAME[level];
  return pattern?.test(spelled) === true ? spelled.replace(pattern, '') : null;
}

/**
 * The words of a text in small letters without accents. Sets aside hyphens, apostrophes, ligatures, double spaces, the
 * abbreviations of Saint, Haut and sur, and an article written behind (« Havre (Le) »).
 */
export function spelledWords(text: string): string {
  const ordered = /[(,]/.test(text) ? text.trim().replace(ARTICLE_BEHIND, '$2 $1') : text;
  const letters = ordered
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase();
  const plain = /^[a-z -]*$/.test(letters) ? letters : withoutSigns(letters);
  return plain
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst(?=e?\b)/g, 'saint')
    .replace(/\bht(?=e?s?\b)/g, 'haut');
}

function withoutSigns(letters: string): string {
  return letters
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('&', ' et ')
    .replace(/(?<=[^a-z])s\/(?=\s*[a-z])/g, ' sur ');
}

function epciKey(words: string): NameKey {
  for (const [pattern, kind] of EPCI_KINDS) {
    if (!pattern.test(words)) continue;
    const bare = words.replace(pattern, '').replace(LEADING_LINK, '').replace(LEADING_ARTICLE, '');
    return { spelled: `${kind} ${bare}`, bare };
  }
  return { spelled: words, bare: words.replace(LEADING_ARTICLE, '') };
}
