export { MapPerimeter } from './MapPerimeter';
export { PerimeterButton } from './PerimeterButton';
