import type { SceneLabel } from './scene';

/** Lets the names of some territories be placed before all others, each group in the order it had. */
export function studiedFirst(
  labels: readonly SceneLabel[],
  codes: ReadonlySet<string> | null,
): readonly SceneLabel[] {
  if (codes === null) return labels;
  return labels.map((label) =>
    codes.has(label.code) ? label : { ...label, priority: -1 / Math.max(label.priority, Number.MIN_VALUE) },
  );
}
