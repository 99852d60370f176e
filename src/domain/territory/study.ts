import type { DepartementCode, RegionCode } from './codes';
import { FIGURE_LEVELS, type FigureLevel } from './level';
import type { TerritoryHierarchy } from './territory-index';

/** The part of the country a dossier is about: a région, or départements that the user put together under a name. */
export type Study =
  | { readonly kind: 'region'; readonly code: RegionCode }
  | {
      readonly kind: 'departements';
      /** As printed wherever the perimeter is. */
      readonly name: string;
      readonly codes: readonly DepartementCode[];
    };

/** The départements of a study, as positions in the order of the directory; codes it does not have are left out. */
export function studiedDepartements(
  study: Study,
  { region, departement }: TerritoryHierarchy,
): readonly number[] {
  const codes = new Set<string>(study.kind === 'departements' ? study.codes : []);
  const parent = study.kind === 'region' ? region.positionOf(study.code) : undefined;
  return departement.territories.flatMap(({ code }, position) =>
    codes.has(code) || departement.parentPositions[position] === parent ? [position] : [],
  );
}

/** What a study is called: its région, or the name the user gave. */
export function studyName(study: Study, { region }: TerritoryHierarchy): string {
  if (study.kind === 'departements') return study.name;
  return region.territories.find(({ code }) => code === study.code)?.name ?? study.code;
}

/**
 * The positions of a level that a study is about, in the order of the directory; `null` when all are. A territory that
 * holds départements is studied when one of them is, wholly or partly; one inside a département is when that one is.
 */
export function studiedPositions(
  study: Study | null,
  hierarchy: TerritoryHierarchy,
  level: FigureLevel,
): readonly number[] | null {
  if (study === null || level === 'france') return null;
  const departements = studiedDepartements(study, hierarchy);
  if (departements.length === 0) return null;
  const rank = FIGURE_LEVELS.indexOf(level) - FIGURE_LEVELS.indexOf('departement');
  if (rank === 0) return departements;
  const inStudy = new Set(departements);
  return rank < 0 ? above(inStudy, hierarchy, level) : below(inStudy, hierarchy, level);
}

function above(
  departements: ReadonlySet<number>,
  hierarchy: TerritoryHierarchy,
  level: FigureLevel,
): readonly number[] {
  const holders = new Set(
    [...departements].map((position) => ancestorAt(hierarchy, { level: 'departement', position }, level)),
  );
  return hierarchy[level].territories.flatMap((_, position) => (holders.has(position) ? [position] : []));
}

function below(
  departements: ReadonlySet<number>,
  hierarchy: TerritoryHierarchy,
  level: FigureLevel,
): readonly number[] {
  return hierarchy[level].territories.flatMap((_, position) =>
    departements.has(ancestorAt(hierarchy, { level, position }, 'departement')) ? [position] : [],
  );
}

function ancestorAt(
  hierarchy: TerritoryHierarchy,
  place: { readonly level: FigureLevel; readonly position: number },
  level: FigureLevel,
): number {
  if (place.level === level) return place.position;
  const parent = hierarchy[place.level].parentPositions[place.position] ?? -1;
  const next = FIGURE_LEVELS[FIGURE_LEVELS.indexOf(place.level) - 1];
  return next === undefined || parent < 0
    ? -1
    : ancestorAt(hierarchy, { level: next, position: parent }, level);
}
