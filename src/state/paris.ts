import type { ProjectSettings } from '@/project';

/** Whether the map has the cartouche of Paris: régions are too large for it. */
export function isParisEnlarged({ level, enlargesParis }: ProjectSettings): boolean {
  return enlargesParis && level !== 'region';
}
