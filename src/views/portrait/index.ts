export { PortraitDialog } from './PortraitDialog';
