export { buildRings, type Highlight } from './build-rings';
export { buildSources, type SourceData } from './build-sources';
export { sourceOptions, type SourceOptions } from './source-options';
