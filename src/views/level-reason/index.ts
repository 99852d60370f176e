export { CountsInstead } from './CountsInstead';
export { ShowCountsButton } from './ShowCountsButton';
export { useLevelReason } from './use-level-reason';
