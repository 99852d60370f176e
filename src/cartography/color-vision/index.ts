export { inkOn } from './ink-on';
export { judgePalette } from './judge-palette';
export { COLOR_VISIONS, type ColorVision, simulateVision, visionFilter } from './simulate';
