export { fingerprintFigures } from './fingerprint/fingerprint-figures';
export { loadAges } from './load-ages';
export { loadCommunes } from './load-communes';
export { loadHistory } from './load-history';
export { findLeastHidden } from './solver/find-least-hidden';
export type { LeastHiddenRequest, LeastHiddenWatch } from './solver/solver-protocol';
export { runImport } from './run-import';
export { runInSlices } from './run-in-slices';
export { hideAhead, type HideAheadInput } from './secrecy/hide-ahead';
