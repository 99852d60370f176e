export { GroupBar } from './GroupBar';
export { useGridGrouping } from './use-grid-grouping';
export { useListedAlone } from './use-listed';
