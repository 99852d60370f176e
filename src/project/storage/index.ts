export { createMappingStorage, type MappingStorage, type SavedMapping } from './mapping-storage';
export { createProjectStorage, type ProjectStorage } from './project-storage';
export type { StorageError, StorageErrorCode } from './storage-error';
