export { buildSources, type SourceData } from './build-sources';
export { sourceOptions, type SourceOptions } from './source-options';
