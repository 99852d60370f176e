export type { TableLayout, TableMedium, TablePlace } from './table-layout';
export type {
  ColumnContent,
  FileSurvey,
  MappingOrigin,
  RoleReason,
  SurveyedColumn,
  SurveyedTable,
} from './table-survey';
