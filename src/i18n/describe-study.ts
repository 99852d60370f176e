import type { Messages } from './messages';

/** What a perimeter of study must tell to be named. */
interface NamedStudy {
  readonly name: string;
  readonly departements: readonly unknown[];
}

/** « Périmètre d'étude : Bretagne (4 départements) ». */
export function describeStudy({ name, departements }: NamedStudy, { study }: Messages): string {
  return study.line({ study: study.named({ name, count: departements.length }) });
}
