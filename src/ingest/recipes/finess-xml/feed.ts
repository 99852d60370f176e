import { failure, success, type Result } from '@/lib';
import { readIssue, type ReadIssue, visitXmlHead, xmlHeadText, type XmlRecord } from '../../read';
import { recordTypeOf } from '../finess/records/record';

/** What a feed holds: the establishments, or their equipment. */
export type FinessXmlKind = 'finess-xml-structures' | 'finess-xml-equipements';

/** Name of the root of a feed. */
export const FEED_ROOT = 'fluxfiness';

/** Name of the element that dates a feed. */
export const STAMP = 'horodatage';

const ROOT_TAG = /<(?:[\w.-]+:)?fluxfiness[\s/>]/i;
const ROOT_END = /<\/(?:[\w.-]+:)?fluxfiness\s*>|<(?:[\w.-]+:)?fluxfiness[^>]*\/>/i;

/**
 * Recognises an XML feed of FINESS from its first bytes: cs1400102, whose `structureet` have a category, or
 * cs1400105, whose `structureet` only have numbers and a name.
 *
 * @returns the kind; `null` when it is another file; `no-rows` when the feed holds nothing, `unrecognised-file` when it
 * holds nothing that is read, `damaged-file` when it is cut before its first row, or what the parser of XML answers.
 */
export async function finessXmlKind(bytes: Uint8Array): Promise<Result<FinessXmlKind, ReadIssue> | null> {
  const head = xmlHeadText(bytes);
  if (!ROOT_TAG.test(head)) return null;
  const seen: { kind: FinessXmlKind | null; others: number } = { kind: null, others: 0 };
  const answer = await visitXmlHead(head, (element) => {
    seen.kind = kindOf(element);
    if (element.name.toLowerCase() !== STAMP) seen.others += 1;
    return seen.kind === null ? 'continue' : 'enough';
  });
  if (seen.kind !== null) return success(seen.kind);
  if (typeof answer !== 'string') return failure(answer);
  if (seen.others > 0) return failure(readIssue('unrecognised-file'));
  return failure(readIssue(ROOT_END.test(head) ? 'no-rows' : 'damaged-file'));
}

function kindOf({ root, name, fields }: XmlRecord): FinessXmlKind | null {
  const type = root.toLowerCase() === FEED_ROOT ? recordTypeOf(name) : undefined;
  if (type === undefined) return null;
  if (type === 'equipementsocial') return 'finess-xml-equipements';
  if (type === 'geolocalisation') return 'finess-xml-structures';
  return fields.has('categetab') ? 'finess-xml-structures' : 'finess-xml-equipements';
}
