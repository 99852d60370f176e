export { chooseDotUnit, countDots, dotsOf, dotUnits } from './dot-unit';
export { placeDots } from './place-dots';
export type { Dot } from './scatter';
