export { describeRemit } from './describe-remit';
