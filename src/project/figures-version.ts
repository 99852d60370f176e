import { isCommuneLevel } from '@/domain/territory';
import type { ProjectDocument } from './project-document';

/** Versions of {@link FiguresVersion}. */
export const FIGURES_VERSIONS = [1, 2, 3, 4] as const;

/**
 * What a fingerprint of figures is of: France, régions and départements, as in every dossier at first (1); EPCI, communes
 * and the user's own territories too (2); the same (3, 4) with all ages of the sources of need that tell their ages alone.
 */
export type FiguresVersion = (typeof FIGURES_VERSIONS)[number];

/** Whether a fingerprint has the levels made of communes. */
export function hasCommuneFigures(version: FiguresVersion): boolean {
  return version === 2 || version === 4;
}

/** Whether a fingerprint has the sums of the ages of a source. */
export function hasSumsOfAges(version: FiguresVersion): boolean {
  return version >= 3;
}

/**
 * What the fingerprint of a dossier is made of: of figures by commune too where it holds a need told by commune, territories
 * made of communes or their inhabitants, or shows such a level.
 */
export function figuresVersionOf({
  need,
  territories,
  communePopulation,
  settings,
}: Pick<ProjectDocument, 'need' | 'territories' | 'communePopulation'> & {
  readonly settings: Pick<ProjectDocument['settings'], 'level'>;
}): FiguresVersion {
  const isNeedFine = need.kind === 'user' && need.dataset.fine !== undefined;
  const isFine = isNeedFine || territories !== null || communePopulation !== null;
  return isFine || isCommuneLevel(settings.level) ? 4 : 3;
}
