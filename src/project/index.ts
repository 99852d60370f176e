export { decodeProject } from './decode-project';
export { encodeProject } from './encode-project';
export {
  CLASS_COUNT_BOUNDS,
  CLASSIFICATION_METHODS,
  emptyProject,
  type DatasetSlot,
  type LayerId,
  type ProjectDocument,
  type ProjectSettings,
} from './project-document';
export type { ProjectError, ProjectErrorCode } from './project-error';
export {
  createProjectStorage,
  type ProjectStorage,
  type StorageError,
  type StorageErrorCode,
} from './storage';
