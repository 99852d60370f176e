export { LimitSlider } from './LimitSlider';
export type { SliderRange } from './move-limit';
