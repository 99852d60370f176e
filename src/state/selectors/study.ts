import type { ProtectedColumn } from '@/domain/measure';
import {
  FIGURE_LEVELS,
  type FigureLevel,
  type Study,
  studiedDepartements,
  studiedPositions,
  studyName,
  type Territory,
  territoryAt,
  type TerritoryHierarchy,
} from '@/domain/territory';
import { narrowColumn } from '@/indicators';
import { memoizeTwo } from '@/lib';
import type { ProjectDocument } from '@/project';

/** The perimeter of study in force. */
export interface StudyView {
  readonly study: Study;
  /** That of the région, or the one the user gave. */
  readonly name: string;
  /** In the order of the directory. */
  readonly departements: readonly Territory[];
}

/** What everything is about. */
export interface StudySelectors {
  /** `null` when the whole country is studied. */
  readonly study: (document: ProjectDocument) => StudyView | null;
  /** The positions of a level that are studied, ascending; `null` when all are. The same object until the study changes. */
  readonly studied: (document: ProjectDocument, level: FigureLevel) => readonly number[] | null;
  /** The codes at these positions. */
  readonly studiedCodes: (document: ProjectDocument, level: FigureLevel) => ReadonlySet<string> | null;
}

/** Builds {@link StudySelectors}: the only place that says what a study is made of. */
export function createStudySelectors(
  hierarchyOf: (document: ProjectDocument) => TerritoryHierarchy,
): StudySelectors {
  const positionsAt = byLevel((level) =>
    memoizeTwo((study: Study | null, hierarchy: TerritoryHierarchy) =>
      studiedPositions(study, hierarchy, level),
    ),
  );
  const codesAt = byLevel((level) =>
    memoizeTwo((positions: readonly number[] | null, hierarchy: TerritoryHierarchy) => {
      const { territories } = hierarchy[level];
      return positions && new Set<string>(positions.flatMap((position) => territories[position]?.code ?? []));
    }),
  );
  const viewOf = memoizeTwo(
    (study: Study | null, hierarchy: TerritoryHierarchy) => study && readStudy(study, hierarchy),
  );
  const studied: StudySelectors['studied'] = (document, level) =>
    positionsAt[level](document.settings.study, hierarchyOf(document));
  return {
    study: (document) => viewOf(document.settings.study, hierarchyOf(document)),
    studied,
    studiedCodes: (document, level) => codesAt[level](studied(document, level), hierarchyOf(document)),
  };
}

function readStudy(study: Study, hierarchy: TerritoryHierarchy): StudyView | null {
  const departements = studiedDepartements(study, hierarchy).map((position) =>
    territoryAt(hierarchy.departement, position),
  );
  if (departements.length === 0) return null;
  return { study, name: studyName(study, hierarchy), departements };
}

function byLevel<Value>(build: (level: FigureLevel) => Value): Readonly<Record<FigureLevel, Value>> {
  const entries = FIGURE_LEVELS.map((level) => [level, build(level)] as const);
  return Object.fromEntries(entries) as Record<FigureLevel, Value>;
}

/** Narrows a column to the territories studied; the same object until the column or the study changes. */
export function rememberNarrowing() {
  return memoizeTwo((column: ProtectedColumn, positions: readonly number[] | null) =>
    positions === null ? column : narrowColumn(column, positions),
  );
}
