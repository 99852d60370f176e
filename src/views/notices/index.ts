export { DemonstrationBand } from './DemonstrationBand';
