import { type AttributeValue, element } from './markup';

/** What is drawn at one height of the map: a named group, whose children come one over the other. */
export interface Band {
  readonly id: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly children: readonly string[];
}

/** A band as markup; nothing when nothing is in it. */
export function writeBand({ id, attributes, children }: Band): string {
  return children.length === 0 ? '' : element('g', { id, ...attributes }, children);
}

/** A band of a second map of the document: what has a name in the first has another here. */
export function renamed({ id, attributes, children }: Band, prefix: string): Band {
  const rename = (markup: string) => markup.replaceAll(' id="', ` id="${prefix}`);
  return { id: `${prefix}${id}`, attributes, children: children.map(rename) };
}

/** Characters of markup a sheet holds before another is begun: about what a browser reads in ten milliseconds. */
const SHEET_LENGTH = 150_000;

/** Deals bands out to sheets to lay over one another in order; one whose band goes on over it has a part of its children. */
export function dealBands(bands: readonly Band[], sheetLength = SHEET_LENGTH): readonly (readonly Band[])[] {
  const sheets: Band[][] = [[]];
  let length = 0;
  for (const band of bands) {
    let children: string[] = [];
    const lay = () => {
      if (children.length > 0) sheets.at(-1)?.push({ ...band, children });
      children = [];
    };
    for (const child of band.children) {
      if (length > 0 && length + child.length > sheetLength) {
        lay();
        sheets.push([]);
        length = 0;
      }
      children.push(child);
      length += child.length;
    }
    lay();
  }
  return sheets;
}
