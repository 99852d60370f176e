import { plainText } from '../mapping/plain-text';
import { withoutFootnoteMark } from './footnote-marks';

const CAMEL_CASE_JOINT = /(\p{Ll})(\p{Lu})/gu;

/** A header as synonyms are compared: no case, accents, punctuation nor footnote marks; « NbBenef » is « nb benef ». */
export function plainHeader(header: string): string {
  return plainText(withoutFootnoteMark(header).replace(CAMEL_CASE_JOINT, '$1 $2'));
}
