import { content, element, escapeXml } from '../svg/markup';
import { type EmbeddedFont, fontFaces } from '../svg/fonts';
import { defineMap, drawBar, drawLegendItem, drawLocation } from './draw-portrait';
import type {
  PortraitBlock,
  PortraitBook,
  PortraitCell,
  PortraitPage,
  PortraitSection,
  PortraitTable,
} from './portrait-book';
import { PORTRAIT_STYLE } from './portrait-style';

/** Nothing is fetched nor run by the document, wherever it is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/**
 * Draws the sheets of territories as one HTML document that stands alone: real headings and tables, drawings as
 * vectors, made for A4 paper.
 *
 * @param fonts - put inside the document, for where they are not installed.
 */
export function renderPortraits(book: PortraitBook, fonts: readonly EmbeddedFont[] = []): string {
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, content(book.title)),
    `<style>${fontFaces(fonts)}${PORTRAIT_STYLE}</style>`,
  ];
  const body = element('main', {}, [
    ...(book.pages.length > 1 ? [drawContents(book)] : []),
    ...book.pages.map((page) => drawPage(page, book)),
  ]);
  return `<!doctype html><html lang="${book.locale}"><head>${head.join('')}</head><body>${defineMap(book)}${body}</body></html>`;
}

function drawContents({ contentsTitle, pages }: PortraitBook): string {
  const links = pages.map(({ code, title }) =>
    element('li', {}, [element('a', { href: `#${idOf(code)}` }, content(title))]),
  );
  return element('nav', { class: 'contents', 'aria-label': contentsTitle }, [element('ul', {}, links)]);
}

function idOf(code: string): string {
  return `territory-${code}`;
}

function drawPage(page: PortraitPage, book: PortraitBook): string {
  const { code, title, subtitle, demonstrationLine, facts } = page;
  const titleId = `${idOf(code)}-title`;
  const words = [
    element('h1', { id: titleId }, content(title)),
    element('p', { class: 'subtitle' }, content(subtitle)),
    ...(demonstrationLine === null ? [] : [element('p', { class: 'mark' }, content(demonstrationLine))]),
    element(
      'dl',
      { class: 'facts' },
      facts.map(({ label, value }) =>
        element('div', {}, [element('dt', {}, content(label)), element('dd', {}, content(value))]),
      ),
    ),
    ...drawLegend(book),
  ];
  const figure = element('figure', {}, [
    drawLocation(book, page.map),
    element('figcaption', {}, content(page.map.caption)),
  ]);
  return element('article', { id: idOf(code), 'aria-labelledby': titleId }, [
    element('header', { class: 'head' }, [element('div', {}, words), figure]),
    ...page.sections.map(drawSection),
    element(
      'footer',
      { class: 'footer' },
      page.footer.map((line) => paragraph(line)),
    ),
  ]);
}

function drawLegend({ legend }: PortraitBook): readonly string[] {
  if (legend === null) return [];
  return [
    element('p', { class: 'legend-title' }, content(legend.title)),
    element('ul', { class: 'legend' }, legend.items.map(drawLegendItem)),
  ];
}

function drawSection({ title, blocks }: PortraitSection): string {
  return element('section', {}, [element('h2', {}, content(title)), ...blocks.map(drawBlock)]);
}

function drawBlock(block: PortraitBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text, block.isNote ? 'note' : null);
    case 'list':
      return element(
        'ul',
        { class: 'list' },
        block.items.map((item) => element('li', {}, drawCell(item))),
      );
    case 'table':
      return drawTable(block);
  }
}

function paragraph(text: string, name: string | null = null): string {
  return element('p', { class: name }, content(text));
}

function drawTable({ caption, columns, rows }: PortraitTable): string {
  const side = (rank: number) => (columns[rank]?.isNumber === true ? 'number' : null);
  const head = columns.map(({ header }, rank) =>
    element('th', { scope: 'col', class: side(rank) }, content(header)),
  );
  const lines = rows.map((cells) =>
    element(
      'tr',
      {},
      cells.map((cell, rank) =>
        rank === 0
          ? element('th', { scope: 'row' }, drawCell(cell))
          : element('td', { class: side(rank) }, drawCell(cell)),
      ),
    ),
  );
  return element('div', { class: 'scroll' }, [
    element('table', {}, [
      element('caption', {}, content(caption)),
      element('thead', {}, [element('tr', {}, head)]),
      element('tbody', {}, lines),
    ]),
  ]);
}

function drawCell({ text, details, bar }: PortraitCell): readonly string[] {
  return [
    ...content(text),
    ...(bar === null ? [] : [drawBar(bar)]),
    ...details.map((detail) => element('span', { class: 'details' }, content(detail))),
  ];
}
