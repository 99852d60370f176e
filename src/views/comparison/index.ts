export { SetMembers } from './SetMembers';
export { useSetDraft } from './use-set-draft';
export { ComparisonDialog, type ComparisonTab } from './ComparisonDialog';
