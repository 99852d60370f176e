import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';

/** Bytes of a downloaded file. */
export async function bytesOf(download: Download | undefined): Promise<Buffer> {
  if (download === undefined) throw new Error('Nothing was downloaded');
  return readFile(await download.path());
}

/** Each text of an SVG, title and description first. */
export function textsOf(svg: string): readonly string[] {
  const texts = [...svg.matchAll(/<(text|title|desc)\b[^>]*>(.*?)<\/\1>/gs)];
  return texts.map(([, , content = '']) =>
    content
      .replace(/<[^>]+>/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** Rows of a CSV a French spreadsheet opens: semicolons, quotes around texts that need them. */
export function frenchCsvRows(text: string): readonly (readonly string[])[] {
  return text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, bare]) =>
        (quoted ?? bare ?? '').replace(/""/g, '"'),
      ),
    );
}

/** What a PNG says of itself. */
export interface PngDescription {
  readonly width: number;
  readonly height: number;
  /** Dots a metre, across and down; `null` when the file does not say. */
  readonly dotsPerMetre: readonly [across: number, down: number] | null;
}

/** Reads the header chunks of a PNG. */
export function describePng(png: Buffer): PngDescription {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('Not a PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) !== 'pHYs') continue;
    return { width, height, dotsPerMetre: [png.readUInt32BE(at + 8), png.readUInt32BE(at + 12)] };
  }
  return { width, height, dotsPerMetre: null };
}
