export { PerimeterDialog } from './PerimeterDialog';
