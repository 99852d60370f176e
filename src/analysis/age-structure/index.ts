export { structureOf, type AgeStructure } from './structure-of';
