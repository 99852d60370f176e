import styles from './comparison.module.css';

interface FateCountsProps<Fate extends string> {
  /** Fates in the order they are told. */
  readonly fates: readonly Fate[];
  readonly counts: Readonly<Record<Fate, number>>;
  readonly words: Readonly<Record<Fate, (parameters: { count: number }) => string>>;
}

/** The first fates are told even when they befell none: « 0 disparu » is news. */
const ALWAYS_TOLD = 3;

/** How many appeared, disappeared, changed or stayed. */
export function FateCounts<Fate extends string>({ fates, counts, words }: FateCountsProps<Fate>) {
  const told = fates.filter((fate, rank) => rank < ALWAYS_TOLD || counts[fate] > 0);
  return (
    <ul className={styles.counts}>
      {told.map((fate) => (
        <li key={fate} data-fate={fate}>
          {words[fate]({ count: counts[fate] })}
        </li>
      ))}
    </ul>
  );
}
