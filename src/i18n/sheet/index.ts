export { describeIdentity } from './describe-identity';
export { describeNeedInterval } from './describe-need-interval';
export { describeSilentNeed } from './describe-silent-need';
export { sheetWords } from './sheet-words';
