const LAST_BLANK = 32;
const COLON = 58;

/** Characters before a list that are looked at for its name. */
const NAME_REACH = 128;

/**
 * Parses JSON texts without the lists that no reader looks into, which a file may be made of by half. They are cut out
 * of the text by their brackets alone; a bracket in a string may make a cut wrong, and what is left then has quotes or
 * braces left open and does not parse: the whole text is parsed instead.
 */
export class JsonLeftOut {
  /** Names between quotes, by their last letter. */
  private readonly names = new Map<number, readonly string[]>();

  /** @param names - names of members, at any depth; where one is a list, its elements are left out. */
  constructor(names: readonly string[] = []) {
    for (const name of names) {
      const letter = name.charCodeAt(name.length - 1);
      this.names.set(letter, [...(this.names.get(letter) ?? []), `"${name}"`]);
    }
  }

  /**
   * Parses a text that comes in pieces; what is in the lists left out need not be right.
   *
   * @throws SyntaxError when the rest is not JSON.
   */
  parse(pieces: readonly string[]): unknown {
    const kept = this.names.size === 0 ? null : this.withoutLists(pieces);
    try {
      return JSON.parse((kept ?? pieces).join(''));
    } catch (error) {
      if (kept === null) throw error;
      return JSON.parse(pieces.join(''));
    }
  }

  /** What is left of the pieces; `null` when a list has no end. */
  private withoutLists(pieces: readonly string[]): readonly string[] | null {
    const kept: string[] = [];
    let depth = 0;
    let before = '';
    for (const text of pieces) {
      let position = 0;
      while (position < text.length) {
        if (depth > 0) ({ position, depth } = closing(text, position, depth));
        if (depth > 0) break;
        const open = this.namedList(text, position, before);
        const end = open === -1 ? text.length : open + 1;
        kept.push(text.slice(position, end));
        position = end;
        if (open !== -1) depth = 1;
      }
      before = text.length < NAME_REACH ? (before + text).slice(-NAME_REACH) : text.slice(-NAME_REACH);
    }
    return depth > 0 ? null : kept;
  }

  /** Where the next list to leave out opens, or −1. */
  private namedList(text: string, from: number, before: string): number {
    let open = text.indexOf('[', from);
    while (open !== -1) {
      const isNamed =
        open < NAME_REACH
          ? this.endsWithName(before + text.slice(0, open))
          : this.endsWithName(text.slice(open - NAME_REACH, open));
      if (isNamed) return open;
      open = text.indexOf('[', open + 1);
    }
    return -1;
  }

  private endsWithName(text: string): boolean {
    const separator = lastFilled(text, text.length - 1);
    if (text.charCodeAt(separator) !== COLON) return false;
    const end = lastFilled(text, separator - 1) + 1;
    const names = this.names.get(text.charCodeAt(end - 2));
    return names !== undefined && names.some((name) => text.endsWith(name, end));
  }
}

/**
 * Goes on through a list to the bracket that closes it, brackets in strings counted with the others.
 *
 * @returns the position of that bracket with a depth of 0, or the depth at the end of the text.
 */
function closing(
  text: string,
  from: number,
  depthBefore: number,
): { readonly position: number; readonly depth: number } {
  let depth = depthBefore;
  let close = text.indexOf(']', from);
  let open = text.indexOf('[', from);
  for (;;) {
    while (open !== -1 && (close === -1 || open < close)) {
      depth += 1;
      open = text.indexOf('[', open + 1);
    }
    if (close === -1) return { position: text.length, depth };
    depth -= 1;
    if (depth === 0) return { position: close, depth };
    close = text.indexOf(']', close + 1);
  }
}

function lastFilled(text: string, from: number): number {
  let position = from;
  while (text.charCodeAt(position) <= LAST_BLANK) position -= 1;
  return position;
}
