export { type FileChoice, type ImportChoices, NO_CHOICES } from './import-choices';
export {
  type MappingIssue,
  parseMappingText,
  parseTableMapping,
  serialiseTableMapping,
} from './mapping-file';
export { activitySeriesOf } from './activity-problems';
export { populationYearOf } from './population-problems';
export { denominatorOf, type MappingProblem, mappingProblems } from './mapping-problems';
export { bindMapping, type BoundColumn, type BoundMapping, mappingIsFor, shapeOf } from './mapping-shape';
export { plainText } from './plain-text';
export {
  COLUMN_ROLES,
  type ColumnMapping,
  type ColumnRole,
  type FixedReading,
  NAMED_SERVICES,
  type NamedService,
  SINGLE_ROLES,
  TABLE_TARGETS,
  type TableMapping,
  type TableTarget,
  WAIT_UNITS,
  type WaitUnit,
} from './table-mapping';
export { type ActivityRole, isActivityRole, rolesOfTarget } from './target-roles';
