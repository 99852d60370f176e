export { useViewMemory } from './use-view-memory';
