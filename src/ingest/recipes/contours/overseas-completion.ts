import type { ContourSet, DepartementCode } from '@/domain/territory';
import type { Area } from './geometry';
import { isOverseas } from './placement';
import { readArea } from './read-area';

/** Contours taken from elsewhere, for the départements a file does not have. */
export interface Completion {
  readonly areas: ReadonlyMap<DepartementCode, Area>;
  readonly source: string;
}

/**
 * Takes the overseas départements from the contours the application ships, for a file that has metropolitan France
 * only: national projections stop there. They share no border with the rest, so that the two sources meet nowhere.
 *
 * @returns `null` when something else is missing, or nothing is shipped for it.
 */
export async function completeOverseas(
  missing: readonly DepartementCode[],
  loadShipped: (() => Promise<ContourSet>) | undefined,
): Promise<Completion | null> {
  if (loadShipped === undefined || !missing.every(isOverseas)) return null;
  const { byLevel, provenance } = await loadShipped();
  const areas = new Map<DepartementCode, Area>();
  for (const code of missing) {
    const shipped = byLevel.departement.features.find(({ properties }) => properties.code === code);
    const area = readArea(shipped?.geometry);
    if (!area.ok) return null;
    areas.set(code, area.value);
  }
  return { areas, source: provenance.source };
}
