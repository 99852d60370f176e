import { foldText } from '@/lib';

/** Something the application can do, found by its name. */
export interface Act {
  /** Unlike that of any other. */
  readonly id: string;
  readonly label: string;
  /** Heading it stands under. */
  readonly group: string;
  readonly run: () => void;
}

/** Acts shown at most for one query. */
const ACT_LIMIT = 6;

/**
 * The acts whose name has every word of the query, each at the beginning of one of its own; those that begin as the
 * query come first, in the order given otherwise.
 */
export function findActs(acts: readonly Act[], query: string): readonly Act[] {
  const asked = foldText(query);
  if (asked === '') return [];
  const words = asked.split(' ');
  const found = acts.flatMap((act) => {
    const label = foldText(act.label);
    const own = label.split(' ');
    const answers = words.every((word) => own.some((one) => one.startsWith(word)));
    return answers ? [{ act, begins: label.startsWith(asked) }] : [];
  });
  return [...found.filter(({ begins }) => begins), ...found.filter(({ begins }) => !begins)]
    .map(({ act }) => act)
    .slice(0, ACT_LIMIT);
}
