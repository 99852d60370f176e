export { DemonstrationBand } from './DemonstrationBand';
export { NoticeRegion } from './NoticeRegion';
