/** A cell that may hold two things: what names the territory, and what tells it apart. */
export interface CellParts {
  readonly name: string;
  /** A code, or the name of the territory above. */
  readonly other: string;
}

const TWO_THINGS = /[\d()[\],;:/|–—_]|\s-\s/;
const IN_BRACKETS = /^(.+?)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/;
const BEHIND_SIGN = /^(.+?)\s*(?:[,;:/|–—_]|\s-\s)\s*([^,;:/|–—]+)$/;
const CODE = String.raw`\d{9}|(?:\d{2}|2[ABab]|9[A-Fa-f])\d{3}|\d{1,4}|20?[ABab]|69[DMdm]|9[A-Fa-f]`;
const CODE_FIRST = new RegExp(String.raw`^(${CODE})\s*(?:[-–—:;.,/|_)]|\s)\s*(\D.*)$`);
/** One digit behind a name is a footnote sooner than a code. */
const CODE_LAST = new RegExp(String.raw`^(.*\D)(?:\s|[-–—:;.,/|_(])\s*(?!\d$)(${CODE})$`);

/** Ways of cutting a cell in two: « Saint-Denis (974) », « 01 - Ain », « Ain 01 », « Saint-Denis, La Réunion ». */
export function cellParts(text: string): readonly CellParts[] {
  const parts: CellParts[] = [];
  const add = (name: string | undefined, other: string | undefined): void => {
    const found = { name: trimSigns(name), other: trimSigns(other) };
    if (found.name !== '' && found.other !== '') parts.push(found);
  };
  if (!TWO_THINGS.test(text)) return parts;
  const first = CODE_FIRST.exec(text);
  if (first !== null) add(first[2], first[1]);
  for (const pattern of [IN_BRACKETS, CODE_LAST, BEHIND_SIGN]) {
    const found = pattern.exec(text);
    if (found !== null) add(found[1], found[2]);
  }
  return parts;
}

function trimSigns(text = ''): string {
  return text.replace(/^[\s\-–—:;.,/|_]+|[\s\-–—:;.,/|_]+$/g, '');
}
