export { contoursNear, frameAround } from './frame-around';
export { placeOnSmallMap } from './place-on-small-map';
export { buildSmallMap, type SmallMap, type SmallShape } from './small-map';
