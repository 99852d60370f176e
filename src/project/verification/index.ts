export { type CountedDocument, figureRequest } from './figure-request';
export type { CheckedFile, CheckVerdict, VerificationReport } from './verification-report';
export { verifyDocument } from './verify-document';
