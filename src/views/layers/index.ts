export { LayersPanel } from './LayersPanel';
