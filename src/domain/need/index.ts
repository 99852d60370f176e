export {
  keepNeed,
  NEED_PUBLICS,
  needDatesOf,
  needPublicsOf,
  needSourcesOf,
  widestNeedSource,
  type FineNeed,
  type FineNeedSeries,
  type FineTerritory,
  type NeedDataset,
  type NeedPublic,
  type NeedRecord,
} from './need';
