export { MappingStep } from './MappingStep';
