import {
  type DepartementCode,
  type MappedLevel,
  type RegionCode,
  type Study,
  studiedDepartements,
  studyName,
  type TerritoryHierarchy,
} from '@/domain/territory';
import type { ProjectDocument } from '@/project';
import { levelBelow } from './level-below';
import type { Selectors } from './selectors';

/** A part of the country and the level its territories are shown at. */
export interface StudyPlace {
  readonly study: Study | null;
  readonly level: MappedLevel;
}

/** A step of the way from the country down to what is studied. */
export interface StudyStep extends StudyPlace {
  /** `null` for the country. */
  readonly name: string | null;
}

type DrillSelectors = Pick<Selectors, 'contours' | 'hierarchy'>;

/** What going into a territory of the level shown would study; `null` when there is nothing inside to show. */
export function placeInside(
  document: ProjectDocument,
  select: DrillSelectors,
  code: string,
): StudyPlace | null {
  const below = levelBelow(document, select);
  const { level } = document.settings;
  const { territories, positionOf } = select.hierarchy(document)[level];
  const territory = territories[positionOf(code) ?? -1];
  if (below === null || territory === undefined) return null;
  if (level === 'region') return { study: { kind: 'region', code: code as RegionCode }, level: below };
  const codes = [code as DepartementCode];
  return { study: { kind: 'departements', name: territory.name, codes }, level: below };
}

/** The way from the country down to a study: through the région of a single département. */
export function stepsTo(
  { settings: { study, level } }: ProjectDocument,
  hierarchy: TerritoryHierarchy,
): readonly StudyStep[] {
  const france: StudyStep = { name: null, study: null, level: 'region' };
  if (study === null) return [france];
  const here: StudyStep = { name: studyName(study, hierarchy), study, level };
  const [only, ...others] = study.kind === 'departements' ? studiedDepartements(study, hierarchy) : [];
  if (only === undefined || others.length > 0) return [france, here];
  const region = hierarchy.region.territories[hierarchy.departement.parentPositions[only] ?? -1];
  if (region === undefined) return [france, here];
  const within: Study = { kind: 'region', code: region.code as RegionCode };
  return [france, { name: region.name, study: within, level: 'departement' }, here];
}
