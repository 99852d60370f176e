import type { Messages } from '../messages';
import { studyWords } from './study-words';

/** What a perimeter of study must tell to be named. */
interface NamedStudy {
  readonly name: string;
  readonly departements: readonly unknown[];
}

/** « Périmètre d'étude : Bretagne (4 départements) ». */
export function describeStudy({ name, departements }: NamedStudy, { locale }: Messages): string {
  const words = studyWords(locale);
  return words.line({ named: words.named({ name, count: departements.length }) });
}
