export { type AgesPackFile, decodeAgesPack } from './ages-pack';
export { COMMUNE_POINT_QUALITIES, decodeCommunesPack, type CommunesPackFile } from './communes-pack';
export {
  decodeDemonstrationPack,
  DEMONSTRATION_LOCATION_QUALITIES,
  type DemonstrationPack,
  type DemonstrationPackFile,
} from './demonstration-pack';
export {
  decodeFormerCommunesPack,
  FORMER_COMMUNE_KINDS,
  type FormerCommunesPackFile,
} from './former-communes-pack';
export {
  decodeFrancePack,
  type EnvelopePurpose,
  type FrancePack,
  type FrancePackFile,
  type PlanEnvelope,
} from './france-pack';
export {
  decodeContextPack,
  decodeContoursPack,
  type ContextPackFile,
  type ContoursPackFile,
} from './geography-packs';
export { decodeHistoryPack, type HistoryPackFile } from './history-pack';
export { decodeSettlementPack, type SettlementPackFile } from './settlement-pack';
