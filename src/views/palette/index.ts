export { type Act, findActs } from './find-acts';
export { leaveSearch } from './leave-search';
export { listActs } from './list-acts';
export { listEntriesAhead } from './list-entries-ahead';
