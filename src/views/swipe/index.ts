export { SecondApp } from './SecondApp';
export { SwipeChoice } from './SwipeChoice';
export { SwipeLegends } from './SwipeLegends';
export { SwipeTag } from './SwipeTag';
