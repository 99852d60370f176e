export { type FileGroup, groupFiles, type RequiredPart, type ShapefileGroup } from './group-files';
