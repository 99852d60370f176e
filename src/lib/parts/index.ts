export { type Part, putBack } from './put-back';
export { takeApart } from './take-apart';
