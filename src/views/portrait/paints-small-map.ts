import { isCommuneLevel, type MappedLevel } from '@/domain/territory';
import type { ProjectDocument } from '@/project';

/**
 * Whether the small map of a sheet has the colours of the map. On a map of the country communes would be specks: it only
 * shows where the territory is. One framed on a territory has room for them.
 */
export function paintsSmallMap({ settings }: ProjectDocument, level: MappedLevel): boolean {
  return settings.level !== 'commune' || isCommuneLevel(level);
}
