export { judgePalette } from './judge-palette';
export { COLOR_VISIONS, type ColorVision, simulateVision } from './simulate';
