export { cancelledImport } from './cancelled-import';
