export { Legend } from './Legend';
export { useLegend } from './use-legend';
