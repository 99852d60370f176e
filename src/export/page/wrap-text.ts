import type { TextStyle } from './map-page';
import type { MeasureText } from './text-metrics';

/** The column a text is broken into. */
export interface TextColumn {
  readonly widthMm: number;
  readonly maxLines: number;
  readonly style: TextStyle;
  readonly measure: MeasureText;
}

const ELLIPSIS = '…';

/**
 * Breaks a text into lines that fit a column. Lines break at ordinary spaces only (no-break spaces hold); a word wider
 * than the column is cut; past the last line the text ends with an ellipsis.
 */
export function wrapText(text: string, column: TextColumn): readonly string[] {
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((long) => cutWord(long, column))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer, column)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return shortened(lines, column);
}

function fits(text: string, { widthMm, style, measure }: TextColumn): boolean {
  return measure(text, style) <= widthMm;
}

function cutWord(word: string, column: TextColumn): readonly string[] {
  if (fits(word, column)) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && !fits(part + character, column)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function shortened(lines: readonly string[], column: TextColumn): readonly string[] {
  if (lines.length <= column.maxLines) return lines;
  const kept = lines.slice(0, column.maxLines);
  let last = `${kept.at(-1) ?? ''}${ELLIPSIS}`;
  while (last.length > ELLIPSIS.length && !fits(last, column))
    last = `${[...last].slice(0, -2).join('')}${ELLIPSIS}`;
  return [...kept.slice(0, -1), last];
}
