export { buildBivariate } from './bivariate';
export { keepContours } from '../scene/keep-contours';
export type { Representation } from './representation';
