import { contoursAt, levelAbove, MAPPED_LEVELS, type MappedLevel } from '@/domain/territory';
import type { ProjectDocument } from '@/project';
import type { Selectors } from './selectors';

/** The largest territories that those of the level shown are made of, and that have contours; `null` when there are none. */
export function levelBelow(
  document: ProjectDocument,
  select: Pick<Selectors, 'contours'>,
): MappedLevel | null {
  const contours = select.contours(document);
  const isBelow = (other: MappedLevel) =>
    levelAbove(other) === document.settings.level && contoursAt(contours, other).features.length > 0;
  return MAPPED_LEVELS.find(isBelow) ?? null;
}
