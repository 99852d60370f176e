export { compareToReference, type Comparison } from './compare-to-reference';
export { SpokenTooltip } from './SpokenTooltip';
export { Tooltip } from './Tooltip';
