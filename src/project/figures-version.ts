import { isCommuneLevel } from '@/domain/territory';
import type { ProjectDocument } from './project-document';

/**
 * What a fingerprint of figures is of: France, régions and départements, as in every dossier at first; or EPCI, communes
 * and the user's own territories too.
 */
export type FiguresVersion = 1 | 2;

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
  return isFine || isCommuneLevel(settings.level) ? 2 : 1;
}
