interface Movement {
  /** Rank of the current row, or −1 when there is none. */
  readonly current: number;
  readonly rowCount: number;
  readonly rowsPerPage: number;
}

/** The rank a key leads to, or `null` when the key does not move among rows or there is no row. */
export function rankAfterKey(key: string, { current, rowCount, rowsPerPage }: Movement): number | null {
  const last = rowCount - 1;
  if (last < 0) return null;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + rowsPerPage,
    PageUp: current - rowsPerPage,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined ? null : Math.min(Math.max(target, 0), last);
}
