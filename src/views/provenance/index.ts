export { OriginDialog } from './OriginDialog';
export { VerificationDialog } from './VerificationDialog';
