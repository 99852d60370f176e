export { digestBlob } from './digest-blob';
export { sha256OfText } from './sha256';
