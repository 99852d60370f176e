export { fixedAges } from './age-headers';
export { readDateText, readDateWithin } from './date-text';
export { withoutFootnoteMark } from './footnote-marks';
export { rolesOfHeader } from './header-roles';
export { plainHeader } from './plain-header';
export { readPublicWithin, readPublicWord } from './public-words';
export { readServiceWithin } from './service-words';
export { readTableRows, type TableSource } from './read-table-rows';
export type { RowStanding, TableRow } from './row-sorter';
export { surveyTables, type TablesOfFile } from './survey-tables';
export { rolesOfHeaderIn } from './table-target';
export type { TableDirectories } from './territory-words';
export type { TableLayout, TableMedium, TablePlace } from './table-layout';
export type {
  ColumnContent,
  FileSurvey,
  MappingOrigin,
  RoleReason,
  SurveyedColumn,
  SurveyedTable,
} from './table-survey';
