export {
  isSumOfAges,
  keepNeed,
  NEED_PUBLICS,
  needDatesOf,
  needDatesOfPublic,
  needPublicsOf,
  needPublicsShown,
  needSourcesOf,
  widestNeedSource,
  type FineNeed,
  type FineNeedSeries,
  type FineTerritory,
  type NeedDataset,
  type NeedPublic,
  type NeedRecord,
} from './need';
export { joinNeed, type JoinedNeed } from './join-need';
export type { SeriesAccount } from './need-telling';
export { type NeedList, needListsOf } from './need-lists';
export { needProvenance } from './need-provenance';
