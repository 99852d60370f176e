export { fingerprintFigures, type ShippedData } from './fingerprint-figures';
export type { CheckedFile, CheckVerdict, VerificationReport } from './verification-report';
export { verifyDocument } from './verify-document';
