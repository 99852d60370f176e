import { type CommuneLevel, isCommuneLevel } from '@/domain/territory';
import type { ProjectDocument } from '@/project';

/** The level of the map when a dossier has no contours to draw it with; `null` when it has. */
export function undrawnLevel({
  settings: { level },
  fineContours: { epci, commune },
}: Pick<ProjectDocument, 'settings' | 'fineContours'>): CommuneLevel | null {
  if (!isCommuneLevel(level) || commune !== undefined) return null;
  return level === 'epci' && epci !== undefined ? null : level;
}
