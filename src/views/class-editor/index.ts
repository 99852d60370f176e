export { ClassEditor } from './ClassEditor';
