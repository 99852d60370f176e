export { CircleNest } from './CircleNest';
export { CoverageSwatch } from './CoverageSwatch';
export { FamilySwatch } from './FamilySwatch';
export { StateSwatch, StateTexture } from './StateSwatch';
