/** Territories within which a text is looked for. A territory is inside when it meets any of the two sets. */
export interface Scope {
  readonly departements: ReadonlySet<string>;
  readonly epci: ReadonlySet<string>;
}

/** What says whether a territory is inside a {@link Scope}. */
export interface Belonging {
  /** The départements it lies in; for a département, itself. */
  readonly departements: readonly string[];
  /** For a commune, its EPCI; for an EPCI, itself. */
  readonly epci: string | null;
}

/** Says whether a territory lies inside a scope, in part at least; `null` is no limit. */
export function isWithin({ departements, epci }: Belonging, scope: Scope | null): boolean {
  if (scope === null) return true;
  if (epci !== null && scope.epci.has(epci)) return true;
  return departements.some((code) => scope.departements.has(code));
}
