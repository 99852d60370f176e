export { ImportComparison } from './ImportComparison';
