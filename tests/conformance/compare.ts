import { isRecord, type Tolerance } from './reference-case';

/** A value that a peer leaves undefined by dividing 0 by 0, and for which we have an answer: both are accepted. */
export class DefinedWherePeersAreNot {
  constructor(readonly value: number) {}
}

/** How near two sets of values are. */
export interface Comparison {
  readonly agrees: boolean;
  /**
   * |got − expected| where it takes the largest part of what is allowed; `null` when no number was compared, or when
   * what is wrong is no number: a missing key, a list of another length.
   */
  readonly worst: number | null;
  /** Place of the worst number, or of the first thing that is not what was expected. */
  readonly at: string | null;
  /** Values compared, undefined ones included. */
  readonly compared: number;
}

/** How far a number may be from the expected one, where the rule of the case does not hold. */
export type AllowedDeviation = (expected: number) => number;

/**
 * Monte-Carlo rule of the vectors for a permutation p-value: 4.5·√(p(1 − p)(1/nsim_ref + 1/nsim_test)) + 1/nsim_test.
 */
export function monteCarloDeviation(referenceRuns: number, ownRuns: number): AllowedDeviation {
  return (p) => 4.5 * Math.sqrt(p * (1 - p) * (1 / referenceRuns + 1 / ownRuns)) + 1 / ownRuns;
}

interface Leaf {
  readonly at: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/**
 * Compares all that is expected with what we got: numbers within tolerance, `null` with what is undefined, text and
 * booleans exactly, lists of the same length. Keys set aside (`key`, or `key.inner`) are left out.
 */
export function compareAnswers(
  expected: Readonly<Record<string, unknown>>,
  got: Readonly<Record<string, unknown>>,
  rules: {
    readonly tolerance: Tolerance;
    readonly setAside: ReadonlySet<string>;
    readonly deviations: Readonly<Record<string, AllowedDeviation>>;
  },
): Comparison {
  const leaves = leavesOf({ at: '', expected, got }, rules.setAside);
  const measured = leaves.map((leaf) => ({ leaf, ...measure(leaf, allowedFor(leaf, rules)) }));
  const wrong = measured.find(({ strain }) => !(strain <= 1));
  const numbers = measured.filter(({ deviation }) => deviation !== null);
  const worst = numbers.reduce<(typeof numbers)[number] | null>(
    (far, near) => (far !== null && far.strain >= near.strain ? far : near),
    null,
  );
  const told = wrong?.deviation === null ? wrong : worst;
  return {
    agrees: wrong === undefined,
    worst: told?.deviation ?? null,
    at: told?.leaf.at ?? null,
    compared: measured.length,
  };
}

function allowedFor(
  { at }: Leaf,
  rules: { readonly tolerance: Tolerance; readonly deviations: Readonly<Record<string, AllowedDeviation>> },
): AllowedDeviation {
  const { rel, abs } = rules.tolerance;
  return rules.deviations[at.split(/[.[]/)[0] ?? ''] ?? ((expected) => abs + rel * Math.abs(expected));
}

/** Every single value expected, beside ours. A list of another length is one value that is wrong. */
function leavesOf({ at, expected, got }: Leaf, setAside: ReadonlySet<string>): readonly Leaf[] {
  if (setAside.has(at)) return [];
  if (Array.isArray(expected)) {
    const list = isList(got) ? Array.from(got) : null;
    if (list?.length !== expected.length) return [{ at, expected: `${String(expected.length)} values`, got }];
    return expected.flatMap((value, rank) =>
      leavesOf({ at: `${at}[${String(rank)}]`, expected: value, got: list[rank] }, setAside),
    );
  }
  if (!isRecord(expected)) return [{ at, expected, got }];
  const record = isRecord(got) ? got : {};
  return Object.keys(expected).flatMap((key) =>
    leavesOf({ at: at === '' ? key : `${at}.${key}`, expected: expected[key], got: record[key] }, setAside),
  );
}

function isList(value: unknown): value is Iterable<unknown> {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

/** Deviation of a number, and how much of the allowed deviation it takes: more than 1 is wrong. */
function measure(
  { expected, got }: Leaf,
  allowed: AllowedDeviation,
): { readonly deviation: number | null; readonly strain: number } {
  if (got instanceof DefinedWherePeersAreNot) {
    return expected === null ? AGREES : measure({ at: '', expected, got: got.value }, allowed);
  }
  if (typeof expected === 'number' && typeof got === 'number' && Number.isFinite(got)) {
    const deviation = Math.abs(got - expected);
    return { deviation, strain: deviation === 0 ? 0 : deviation / allowed(expected) };
  }
  const agrees = expected === null ? isUndefined(got) : expected === got;
  return agrees ? AGREES : { deviation: null, strain: Number.POSITIVE_INFINITY };
}

const AGREES = { deviation: null, strain: 0 };

function isUndefined(got: unknown): boolean {
  return got === null || (typeof got === 'number' && !Number.isFinite(got));
}
