export {
  TERRITORY_CATEGORIES,
  type CategoryStanding,
  type NamedCategory,
  type TerritoryCategory,
} from './category-standing';
export {
  departementOfCommune,
  FRANCE_CODE,
  isCommuneCode,
  isDepartementCode,
  type CommuneCode,
  type CountryCode,
  type CustomCode,
  type DepartementCode,
  type EpciCode,
  type RegionCode,
  type TerritoryCode,
} from './codes';
export type { CommunePoint, CommunePointQuality, CommuneTable } from './commune-table';
export {
  type CommuneNesting,
  type CustomTerritory,
  nestCommunes,
  type NestedCountry,
  withoutCommunes,
} from './commune-nesting';
export { contoursAt, type ContourCollection, type ContourProperties, type ContourSet } from './contours';
export {
  normaliseDepartementCode,
  type DepartementCodeIssue,
  type DepartementRepair,
  type NormalisedDepartementCode,
} from './departement-code';
export {
  BASE_LEVELS,
  COMMUNE_LEVELS,
  DIRECTORY_LEVELS,
  FIGURE_LEVELS,
  isCommuneLevel,
  levelAbove,
  MAPPED_LEVELS,
  type BaseLevel,
  type CommuneLevel,
  type DirectoryLevel,
  type FigureLevel,
  type MappedLevel,
  type TerritoryLevel,
} from './level';
export { isOverseas } from './overseas';
export {
  type ContourMesh,
  FINE_LEVELS,
  type FineContours,
  type FineContourSets,
  type FineLevel,
  type MeshShape,
  type RingOfLines,
} from './fine-contours';
export {
  communesWithin,
  type DrawableLevel,
  type DrawnTerritory,
  leftByDrawing,
  withDrawn,
} from './draw-territory';
export { narrowIndex } from './narrow-index';
export { type KnownStudy, knownStudy } from './known-study';
export { type Study, studiedDepartements, studiedPositions, studyName } from './study';
export type { TerritorySet } from './territory-set';
export {
  buildTerritoryIndex,
  regionPositionOf,
  territoryAt,
  type Territory,
  type TerritoryHierarchy,
  type TerritoryIndex,
} from './territory-index';
