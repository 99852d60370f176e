export { adviseClassCount } from './class-count';
export { goodnessByCount, goodnessOfFit, type GoodnessAtCount } from './goodness';
export { buildHistogram, type Histogram } from './histogram';
