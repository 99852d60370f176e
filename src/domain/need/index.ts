export {
  NEED_PUBLICS,
  needDatesOf,
  needPublicsOf,
  needSourcesOf,
  widestNeedSource,
  type NeedDataset,
  type NeedPublic,
  type NeedRecord,
} from './need';
