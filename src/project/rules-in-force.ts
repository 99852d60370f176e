import { holdContained } from '@/indicators';
import { memoizePair } from '@/lib';
import type { ProjectSettings } from './project-document';

const hold = memoizePair(holdContained);

/** The rules of secrecy that counts go through: those chosen, and stricter for sources declared to hold one another. */
export function rulesInForce({ secrecy, needOverlaps }: Pick<ProjectSettings, 'secrecy' | 'needOverlaps'>) {
  return hold(secrecy, needOverlaps);
}
