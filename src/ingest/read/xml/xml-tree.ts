import { type Document, DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { failure, type Result } from '@/lib';
import { attemptReading } from '../reader-attempt';
import { readIssue, type ReadIssue } from '../source-file';

/** Most elements a tree is built of: each takes about a kilobyte of memory. */
const MAX_XML_ELEMENTS = 500_000;

/** Deepest element accepted: a search goes through what is in an element once for each of those around it. */
const MAX_DEPTH = 200;

/** Longest tag accepted: attributes are compared with each other. */
const MAX_TAG_CHARACTERS = 20_000;

/** What is between these signs holds no element. */
const ASIDES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Reads an XML document into a tree, for formats that are not worth a reader of their own. The shape of the document is
 * looked at first, so that one made to fill the memory is refused before a tree is built.
 *
 * @returns the tree, or `xml-too-intricate`, or `damaged-file`.
 */
export async function readXmlTree(text: string): Promise<Result<Document, ReadIssue>> {
  if (isTooIntricate(text)) return failure(readIssue('xml-too-intricate', { limit: MAX_XML_ELEMENTS }));
  return attemptReading(() =>
    new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml'),
  );
}

function isTooIntricate(text: string): boolean {
  let elements = 0;
  let depth = 0;
  let place = text.indexOf('<');
  while (place !== -1) {
    const start = place;
    const aside = ASIDES.find(([opening]) => text.startsWith(opening, start));
    if (aside !== undefined) place = endOf(text, aside[1], start);
    else if (text[start + 1] === '/') depth -= 1;
    else if (text[start + 1] !== '!') {
      const end = endOfTag(text, start);
      elements += 1;
      if (text[end - 1] !== '/') depth += 1;
      if (elements > MAX_XML_ELEMENTS || depth > MAX_DEPTH || end - start > MAX_TAG_CHARACTERS) return true;
      place = end;
    }
    place = text.indexOf('<', place + 1);
  }
  return false;
}

function endOf(text: string, sign: string, start: number): number {
  const end = text.indexOf(sign, start);
  return end === -1 ? text.length : end;
}

/** Where a tag closes: a `>` in the quotes of an attribute does not close it. */
function endOfTag(text: string, start: number): number {
  let quote = '';
  for (let place = start; place < text.length; place += 1) {
    const sign = text[place];
    if (sign === quote) quote = '';
    else if (quote === '' && sign === '>') return place;
    else if (quote === '' && (sign === '"' || sign === "'")) quote = sign;
  }
  return text.length;
}
