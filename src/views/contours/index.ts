export { MissingContours } from './MissingContours';
