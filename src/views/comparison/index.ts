export { SetActions } from './SetActions';
export { SetSearch } from './SetSearch';
export { useSetDraft } from './use-set-draft';
export { ComparisonDialog, type ComparisonTab } from './ComparisonDialog';
