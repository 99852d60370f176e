export {
  NEED_PUBLICS,
  needPublicsOf,
  needSourcesOf,
  widestNeedSource,
  type NeedDataset,
  type NeedPublic,
  type NeedRecord,
} from './need';
