export { SecrecySelect } from './SecrecySelect';
