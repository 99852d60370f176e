export {
  AGE_BASE_OF_PUBLIC,
  NEED_PUBLICS,
  needSourcesOf,
  type NeedDataset,
  type NeedPublic,
  type NeedRecord,
} from './need';
