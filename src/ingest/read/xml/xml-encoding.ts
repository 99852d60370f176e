import { success, type Result } from '@/lib';
import type { ReadOptions } from '../byte-reader';
import { readHead } from '../file-head';
import type { ReadIssue, SourceFile } from '../source-file';
import { detectEncoding, type TextEncoding, utf16Of } from '../text-encoding';

const DECLARATION = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/;
const WESTERN = /^(?:iso[-_]?8859[-_]?1|iso[-_]?8859[-_]?15|latin-?1|windows-1252|cp-?1252)$/i;
const DECLARATION_BYTES = 200;
const TAGS = new TextDecoder('windows-1252');

/**
 * Finds the encoding of an XML file: that of its declaration when it is a western one, or else what its bytes say. A
 * declaration of UTF-8 on another text is common and is not believed.
 */
export async function detectXmlEncoding(
  file: SourceFile,
  options: ReadOptions,
): Promise<Result<TextEncoding, ReadIssue>> {
  const head = await readHead(file, options);
  if (!head.ok) return head;
  const start = TAGS.decode(head.value.subarray(0, DECLARATION_BYTES));
  const declared = DECLARATION.exec(start)?.[1] ?? '';
  return WESTERN.test(declared) ? success('windows-1252') : detectEncoding(file, options);
}

/** The tags of the first bytes of a document, which may be cut anywhere; accents are not to be read in it. */
export function xmlHeadText(head: Uint8Array): string {
  const utf16 = utf16Of(head);
  const text = utf16 === null ? TAGS.decode(head) : new TextDecoder(utf16).decode(head);
  return text.slice(text.indexOf('<'));
}
