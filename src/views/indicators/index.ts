export { IndicatorDialog } from './IndicatorDialog';
