export { judgePalette, type PaletteVerdict } from './judge-palette';
export { COLOR_VISIONS, type ColorVision, colorDistance, simulateVision } from './simulate';
