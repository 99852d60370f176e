export { PerimeterButton } from './PerimeterButton';
