import type { AdapterFamily } from './adapter';
import { openInputs } from './case-inputs';
import { compareAnswers, type Comparison } from './compare';
import { type MalformedCase, messageOf, type ReferenceCase } from './reference-case';

/** How a case ended. */
export interface CaseOutcome {
  readonly id: string;
  readonly method: string;
  readonly status: 'passed' | 'failed' | 'not_implemented';
  /** |got − expected| of the number that is furthest, as its tolerance goes; `null` when none was compared. */
  readonly worst: number | null;
  /** Place of that number, or why there is none. */
  readonly detail?: string;
  /** Keys of the case that were not compared, each with the reason. */
  readonly set_aside?: Readonly<Record<string, string>>;
}

/** Puts every case to its adapter. A case that cannot be read or run has failed. */
export function runCases(
  cases: readonly (ReferenceCase | MalformedCase)[],
  adapters: AdapterFamily,
  folder: string,
): readonly CaseOutcome[] {
  return cases.map((reference) => {
    const { id, method } = reference;
    if ('malformed' in reference)
      return { id, method, status: 'failed', worst: null, detail: reference.malformed };
    try {
      return { id, method, ...outcomeOf(reference, adapters, folder) };
    } catch (error) {
      return { id, method, status: 'failed', worst: null, detail: messageOf(error) };
    }
  });
}

function outcomeOf(
  reference: ReferenceCase,
  adapters: AdapterFamily,
  folder: string,
): Omit<CaseOutcome, 'id' | 'method'> {
  const adapter = Object.hasOwn(adapters, reference.method) ? adapters[reference.method] : undefined;
  if (adapter === undefined) return { status: 'not_implemented', worst: null };
  const answer = adapter(openInputs(reference, folder), reference);
  if ('notImplemented' in answer) {
    return { status: 'not_implemented', worst: null, detail: answer.notImplemented };
  }
  const setAside = answer.setAside ?? {};
  const comparison = compareAnswers(reference.expected, answer.values, {
    tolerance: reference.tolerance,
    setAside: new Set(Object.keys(setAside)),
    deviations: answer.deviations ?? {},
  });
  return {
    status: comparison.agrees && comparison.compared > 0 ? 'passed' : 'failed',
    worst: comparison.worst,
    ...detailOf(comparison),
    ...(Object.keys(setAside).length === 0 ? {} : { set_aside: setAside }),
  };
}

function detailOf({ compared, at }: Comparison): Pick<CaseOutcome, 'detail'> {
  if (compared === 0) return { detail: 'nothing to compare' };
  return at === null ? {} : { detail: at };
}
