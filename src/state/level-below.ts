import {
  type ContourSet,
  isCommuneLevel,
  levelAbove,
  MAPPED_LEVELS,
  type MappedLevel,
} from '@/domain/territory';
import type { ProjectDocument } from '@/project';
import type { Selectors } from './selectors';
import { undrawnLevel } from './undrawn-level';

/** The largest territories that those of the level shown are made of, and that have contours; `null` when there are none. */
export function levelBelow(
  document: ProjectDocument,
  select: Pick<Selectors, 'contours'>,
): MappedLevel | null {
  const contours = select.contours(document);
  const isBelow = (other: MappedLevel) =>
    levelAbove(other) === document.settings.level && hasContours(other, contours, document);
  return MAPPED_LEVELS.find(isBelow) ?? null;
}

/** Contours of levels made of communes are drawn when they are looked at: whether there will be some is told without. */
function hasContours(
  level: MappedLevel,
  contours: ContourSet,
  { settings, fineContours }: ProjectDocument,
): boolean {
  if (!isCommuneLevel(level)) return contours.byLevel[level].features.length > 0;
  return (
    'fineOutlines' in contours && undrawnLevel({ settings: { ...settings, level }, fineContours }) === null
  );
}
