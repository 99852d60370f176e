export { type ReadingStatus, useLateReading } from './use-late-reading';
