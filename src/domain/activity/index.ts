export {
  ACTIVITY_COUNTS,
  ACTIVITY_SERVICES,
  type ActivityCount,
  type ActivityDataset,
  type ActivityRecord,
  type ActivityService,
} from './activity';
