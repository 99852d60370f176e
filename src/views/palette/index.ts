export { type Act, findActs } from './find-acts';
export { listActs } from './list-acts';
