/** The date that all records are of, or `null` when they are of several or say none. */
export function onlyDateOf(records: readonly { readonly referenceDate: string | null }[]): string | null {
  const [date = null, ...others] = new Set(records.map(({ referenceDate }) => referenceDate));
  return others.length === 0 ? date : null;
}
