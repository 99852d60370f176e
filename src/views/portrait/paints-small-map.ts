import type { ProjectDocument } from '@/project';

/** Whether the small map of a sheet has the colours of the map: communes would be specks, and only show where they are. */
export function paintsSmallMap({ settings }: ProjectDocument): boolean {
  return settings.level !== 'commune';
}
