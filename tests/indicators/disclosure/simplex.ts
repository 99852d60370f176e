/** Equalities over unknowns that are 0 or more: Σ coefficients·unknowns = constant. */
export interface Equality {
  readonly coefficients: readonly number[];
  readonly constant: number;
}

const NEGLIGIBLE = 1e-7;

/**
 * The greatest value of Σ objective·unknowns under equalities: a plain two-phase simplex with Bland's rule, on a full
 * tableau. Infinite when nothing bounds it; throws when no unknowns fit.
 */
export function maximise(objective: readonly number[], equalities: readonly Equality[]): number {
  const size = objective.length;
  const tableau = equalities.map(({ coefficients, constant }, row) => {
    const sign = constant < 0 ? -1 : 1;
    const artificial = equalities.map((_, column) => (column === row ? 1 : 0));
    return [...coefficients.map((value) => value * sign), ...artificial, constant * sign];
  });
  const basis = equalities.map((_, row) => size + row);
  const isArtificial = (column: number) => column >= size;
  const firstPhase = Array.from({ length: size + equalities.length }, (_, column) =>
    isArtificial(column) ? -1 : 0,
  );
  const infeasibility = climb(tableau, basis, firstPhase);
  if (infeasibility < -NEGLIGIBLE) throw new Error('no table agrees with what is printed');
  driveOut(tableau, basis, size);
  for (const row of tableau) row.splice(size, equalities.length);
  return climb(tableau, basis, [...objective]);
}

/** Removes artificial unknowns left at zero in the basis, and equalities that say nothing. */
function driveOut(tableau: number[][], basis: number[], size: number): void {
  for (let row = basis.length - 1; row >= 0; row -= 1) {
    if ((basis[row] ?? 0) < size) continue;
    const column = (tableau[row] ?? []).slice(0, size).findIndex((value) => Math.abs(value) > NEGLIGIBLE);
    if (column >= 0) pivot(tableau, basis, { row, column });
    else {
      tableau.splice(row, 1);
      basis.splice(row, 1);
    }
  }
}

function climb(tableau: number[][], basis: number[], objective: readonly number[]): number {
  const at = (row: number, column: number) => tableau[row]?.[column] ?? Number.NaN;
  const last = objective.length;
  for (;;) {
    const price = (column: number) =>
      basis.reduce(
        (sum, basic, row) => sum - (objective[basic] ?? 0) * at(row, column),
        objective[column] ?? 0,
      );
    const column = objective.findIndex((_, candidate) => price(candidate) > NEGLIGIBLE);
    if (column < 0)
      return basis.reduce((sum, basic, row) => sum + (objective[basic] ?? 0) * at(row, last), 0);
    const rows = basis.map((_, row) => row).filter((row) => at(row, column) > NEGLIGIBLE);
    if (rows.length === 0) return Number.POSITIVE_INFINITY;
    const ratio = (row: number) => at(row, last) / at(row, column);
    const least = Math.min(...rows.map(ratio));
    const [row = 0] = rows
      .filter((candidate) => ratio(candidate) <= least + NEGLIGIBLE)
      .sort((left, right) => (basis[left] ?? 0) - (basis[right] ?? 0));
    pivot(tableau, basis, { row, column });
  }
}

function pivot(tableau: number[][], basis: number[], { row, column }: { row: number; column: number }): void {
  const by = tableau[row] ?? [];
  const scale = by[column] ?? Number.NaN;
  by.forEach((value, rank) => (by[rank] = value / scale));
  for (const other of tableau) {
    const factor = other[column] ?? 0;
    if (other === by || factor === 0) continue;
    other.forEach((value, rank) => (other[rank] = value - factor * (by[rank] ?? 0)));
  }
  basis[row] = column;
}
