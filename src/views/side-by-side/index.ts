export { SideBySideDialog } from './SideBySideDialog';
