export {
  departementOfCommune,
  FRANCE_CODE,
  isCommuneCode,
  isDepartementCode,
  type CommuneCode,
  type CountryCode,
  type DepartementCode,
  type EpciCode,
  type RegionCode,
  type TerritoryCode,
} from './codes';
export type { CommunePoint, CommunePointQuality, CommuneTable } from './commune-table';
export { type ContourCollection, type ContourProperties, type ContourSet } from './contours';
export {
  normaliseDepartementCode,
  type DepartementCodeIssue,
  type DepartementRepair,
  type NormalisedDepartementCode,
} from './departement-code';
export {
  FIGURE_LEVELS,
  MAPPED_LEVELS,
  type FigureLevel,
  type MappedLevel,
  type TerritoryLevel,
} from './level';
export { narrowIndex } from './narrow-index';
export { type KnownStudy, knownStudy } from './known-study';
export { type Study, studiedDepartements, studiedPositions, studyName } from './study';
export {
  buildTerritoryIndex,
  territoryAt,
  type Territory,
  type TerritoryHierarchy,
  type TerritoryIndex,
} from './territory-index';
