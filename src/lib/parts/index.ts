export { type Part, putBack } from './put-back';
export { takeApart } from './take-apart';
export { writeJson } from './write-json';
