export { MatchingStep } from './MatchingStep';
