export { buildBivariate } from './bivariate';
export { buildCategories, type CategoryInput } from './categories';
export { buildDots } from './dots';
export { buildEvolution } from './evolution';
export { buildQuadrants } from './quadrants';
export { keepContours } from '../scene/keep-contours';
export type { Representation } from './representation';
