export { buildSmallMap, type SmallMap, type SmallShape } from './small-map';
