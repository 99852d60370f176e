/**
 * A child of the root of an XML document whose own children hold nothing but text: `rank` counts them from 1, names are
 * without prefix.
 */
export interface XmlRecord {
  /** Name of the root. */
  readonly root: string;
  readonly name: string;
  readonly rank: number;
  /** Text of each child by its name, the first of those that bear the same; an empty one has an empty text. */
  readonly fields: ReadonlyMap<string, string>;
}
