export { enlargeContours } from './enlarge-shapes';
export { enlargeScene } from './enlarge-scene';
