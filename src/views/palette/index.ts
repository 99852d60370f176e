export { type Act, findActs } from './find-acts';
export { type Answers, findAnswers } from './find-answers';
export { leaveSearch } from './leave-search';
export { areEntriesListed, listEntriesAhead } from './list-entries-ahead';
