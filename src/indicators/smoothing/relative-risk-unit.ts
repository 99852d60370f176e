/** Observed and expected events, one a unit, aligned; the expected ones come from a standardisation. */
export interface RiskInputs {
  /** Events by unit; `NaN` where unknown or hidden. */
  readonly observed: ArrayLike<number>;
  readonly expected: ArrayLike<number>;
}

/** A unit that has a relative risk. */
export interface RiskUnit {
  readonly position: number;
  /** Observed events O. */
  readonly o: number;
  /** Expected events E, positive. */
  readonly e: number;
}

/** The units with known events and positive expected events. */
export function riskUnits({ observed, expected }: RiskInputs): readonly RiskUnit[] {
  const units: RiskUnit[] = [];
  for (let position = 0; position < observed.length; position += 1) {
    const o = observed[position] ?? Number.NaN;
    const e = expected[position] ?? Number.NaN;
    if (Number.isFinite(o) && Number.isFinite(e) && e > 0) units.push({ position, o, e });
  }
  return units;
}

/** A column with one number for each unit, in their order, `NaN` elsewhere. */
export function spreadRisks(
  size: number,
  units: readonly RiskUnit[],
  numbers: ArrayLike<number>,
): Float64Array {
  const column = new Float64Array(size).fill(Number.NaN);
  units.forEach(({ position }, rank) => {
    column[position] = numbers[rank] ?? Number.NaN;
  });
  return column;
}
