import type { DisclosureCell } from './disclosure-tree';

/**
 * Hides every small count of a tree, then as many others as it takes for no hidden count to be worked out from those
 * that are printed (secondary suppression), from the parts up to the whole.
 *
 * Reader's knowledge assumed: all printed counts, that a total is the sum of its parts, that a hidden count is at least
 * 1 (a zero is printed). Among the hidden parts of a printed total, the reader then knows only that they share
 * S = total − printed parts, each being at least its floor; the room left is S − Σ floors. A part may be anything from
 * its floor to floor + room as soon as another hidden part can take the rest. The parts are safe when they are two or
 * more and the room is at least threshold − 1, so that each of them may reach the threshold. When the total itself is
 * hidden, one hidden part is enough: the room is that of the totals hidden beside it.
 *
 * @param root - the whole; its cells are changed in place.
 * @param threshold - counts from 1 to threshold − 1 are hidden.
 */
export function hideCells(root: DisclosureCell, threshold: number): void {
  for (const part of root.parts) hideCells(part, threshold);
  if (root.visibility === 'shown' && root.count > 0 && root.count < threshold) root.visibility = 'hidden';
  secureParts(root, threshold);
}

function secureParts(cell: DisclosureCell, threshold: number): void {
  if (cell.visibility === 'unknown') return;
  if (cell.visibility === 'hidden') {
    if (hiddenParts(cell).length === 0) hideSmallestPart(cell, threshold);
    return;
  }
  while (!arePartsSafe(cell, threshold)) {
    if (hideSmallestPart(cell, threshold)) continue;
    cell.visibility = 'hidden';
    return;
  }
}

function arePartsSafe(cell: DisclosureCell, threshold: number): boolean {
  const hidden = hiddenParts(cell);
  if (hidden.length === 0) return true;
  return hidden.length >= 2 && sumOfRooms(hidden) >= Math.max(threshold - 1, 1);
}

/** Hides the smallest part still printed that is not zero. @returns false when there is none left. */
function hideSmallestPart(cell: DisclosureCell, threshold: number): boolean {
  const [smallest] = cell.parts
    .filter((part) => part.visibility === 'shown' && part.count > 0)
    .sort((left, right) => left.count - right.count);
  if (smallest === undefined) return false;
  smallest.visibility = 'hidden';
  secureParts(smallest, threshold);
  return true;
}

/** What lies above the least a reader can assume of a hidden count: 1 for a leaf, the least of its parts for a sum. */
function roomOf(cell: DisclosureCell): number {
  if (cell.parts.length === 0) return cell.count - Math.min(1, cell.count);
  return sumOfRooms(hiddenParts(cell));
}

function sumOfRooms(cells: readonly DisclosureCell[]): number {
  return cells.reduce((sum, cell) => sum + roomOf(cell), 0);
}

function hiddenParts(cell: DisclosureCell): readonly DisclosureCell[] {
  return cell.parts.filter((part) => part.visibility === 'hidden');
}
