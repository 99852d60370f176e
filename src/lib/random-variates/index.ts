export { createVariates, type VariateSource } from './create-variates';
