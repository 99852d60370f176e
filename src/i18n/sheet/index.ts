export { describeNeedInterval } from './describe-need-interval';
export { sheetWords } from './sheet-words';
