export { digestBlob } from './digest-blob';
export { sha256InSteps, sha256OfText } from './sha256';
