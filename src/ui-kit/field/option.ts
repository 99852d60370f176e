/** One thing to choose in a list. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly description?: string;
  /** Heading under which it stands; options of one group follow each other. */
  readonly group?: string;
}

/** Options under one heading, or under none. */
export interface OptionGroup<Id extends string> {
  readonly heading: string | null;
  readonly options: readonly Option<Id>[];
}

/** Splits options by their group, in the order given. */
export function groupOptions<Id extends string>(options: readonly Option<Id>[]): readonly OptionGroup<Id>[] {
  const groups = new Map<string | null, Option<Id>[]>();
  for (const option of options) {
    const heading = option.group ?? null;
    const existing = groups.get(heading);
    if (existing === undefined) groups.set(heading, [option]);
    else existing.push(option);
  }
  return [...groups].map(([heading, members]) => ({ heading, options: members }));
}
