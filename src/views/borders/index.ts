export { BorderChoice } from './BorderChoice';
export { BorderLegend } from './BorderLegend';
