import type { DepartementCode, RegionCode } from './codes';
import type { FigureLevel } from './level';
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
 * holds départements is studied when one of them is, wholly or partly; one made of communes is when the département it is
 * given to is.
 */
export function studiedPositions(
  study: Study | null,
  hierarchy: TerritoryHierarchy,
  level: FigureLevel,
): readonly number[] | null {
  if (study === null || level === 'france') return null;
  const departements = studiedDepartements(study, hierarchy);
  if (departements.length === 0) return null;
  if (level === 'departement') return departements;
  const inStudy = new Set(departements);
  if (level === 'region') return holdersOf(inStudy, hierarchy);
  const { parentPositions } = hierarchy[level];
  return hierarchy[level].territories.flatMap((_, position) =>
    inStudy.has(parentPositions[position] ?? -1) ? [position] : [],
  );
}

/** The régions that hold some départements. */
function holdersOf(
  departements: ReadonlySet<number>,
  { region, departement }: TerritoryHierarchy,
): readonly number[] {
  const holders = new Set([...departements].map((position) => departement.parentPositions[position]));
  return region.territories.flatMap((_, position) => (holders.has(position) ? [position] : []));
}
