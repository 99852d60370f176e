import type { Element, Node } from '@xmldom/xmldom';

const LONGEST_RUN_OF_SPACES = 1000;

/** The paragraphs of a cell, one a line, without its comment (OpenDocument 1.3, part 3, 6.1). */
export function paragraphsOf(cell: Element): string {
  return [...cell.childNodes]
    .filter((node) => (node as Element).localName === 'p')
    .map(runsOf)
    .join('\n');
}

function runsOf(node: Node): string {
  if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) {
    return node.nodeValue ?? '';
  }
  const element = node as Element;
  switch (element.localName) {
    case 's':
      return ' '.repeat(spacesOf(element));
    case 'tab':
      return '\t';
    case 'line-break':
      return '\n';
    case 'annotation':
      return '';
    default:
      return [...element.childNodes].map(runsOf).join('');
  }
}

function spacesOf(element: Element): number {
  const count = Number(element.getAttribute('text:c') ?? '1');
  return Number.isInteger(count) && count > 0 ? Math.min(count, LONGEST_RUN_OF_SPACES) : 1;
}
