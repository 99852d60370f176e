export { GroupBar } from './GroupBar';
export { useGridGrouping } from './use-grid-grouping';
