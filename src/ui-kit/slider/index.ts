export { LimitSlider } from './LimitSlider';
