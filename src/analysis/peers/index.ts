export { findPeers, type Peer } from './find-peers';
export {
  DEFAULT_PEER_RULE,
  OVERSEAS_POOLS,
  PEER_COUNT_BOUNDS,
  PEER_CRITERIA,
  type PeerCriterion,
  type PeerRule,
} from './peer-rule';
export { buildProfiles, type ProfileSources, type TerritoryProfile } from './territory-profile';
