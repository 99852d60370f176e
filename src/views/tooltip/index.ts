export { compareToReference, type Comparison } from './compare-to-reference';
export { Tooltip } from './Tooltip';
