/** Mean width of a character of a chart's text, in pixels. */
const CHARACTER_WIDTH = 6.4;

/** About how wide a text of so many characters is, in pixels: charts are laid out before they are drawn. */
export function widthOfCharacters(count: number): number {
  return count * CHARACTER_WIDTH;
}

/** About how wide a text is, in pixels. */
export function widthOfText(text: string): number {
  return widthOfCharacters(text.length);
}

/** About how many characters of a text such a width takes. */
export function charactersIn(width: number): number {
  return Math.floor(width / CHARACTER_WIDTH);
}
