export { PasteButton } from './PasteButton';
export { usePastedTables } from './use-pasted-tables';
