export { drawGamma } from './gamma-variate';
