export { DrawnNote } from './DrawnNote';
export { MissingContours } from './MissingContours';
