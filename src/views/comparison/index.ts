export { ComparisonDialog, type ComparisonTab } from './ComparisonDialog';
