export { narrowColumn } from './narrow-column';
export { type LevelPart, narrowResult, narrowUncertainty } from './narrow-result';
