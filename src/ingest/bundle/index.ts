export { bundleFiles, type Bundles, type ShapefileBundle } from './bundle-files';
export { type FileGroup, groupFiles, type RequiredPart, type ShapefileGroup } from './group-files';
