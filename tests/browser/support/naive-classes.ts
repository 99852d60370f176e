/** Classes worked out the long way, to be compared with those of the engine. */
export interface NaiveClasses {
  /** Upper limits, from low to high. */
  readonly uppers: readonly number[];
  /** Keys in each class, from low to high. */
  readonly members: readonly (readonly string[])[];
}

/** Quantile classes (type 7) of the rates that are not zero. */
export function naiveQuantiles(rates: ReadonlyMap<string, number>, classCount: number): NaiveClasses {
  const drawn = [...rates].filter(([, rate]) => rate !== 0);
  const sorted = drawn.map(([, rate]) => rate).sort((left, right) => left - right);
  const uppers = Array.from({ length: classCount }, (_, rank) => {
    const place = ((sorted.length - 1) * (rank + 1)) / classCount;
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    const above = sorted[Math.ceil(place)] ?? Number.NaN;
    return below + (place - Math.floor(place)) * (above - below);
  });
  const classOf = (rate: number) => uppers.filter((upper) => rate > upper).length;
  return {
    uppers,
    members: uppers.map((_, rank) => drawn.filter(([, rate]) => classOf(rate) === rank).map(([key]) => key)),
  };
}
