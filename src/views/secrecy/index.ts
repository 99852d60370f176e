export { SecrecyChoice } from './SecrecyChoice';
export { SecrecySelect } from './SecrecySelect';
