export { digestBlob } from './digest-blob';
export { sha256InSteps, sha256Of } from './sha256';
