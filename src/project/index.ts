export { BORDER_SHARES, type BorderSettings } from './border-settings';
export {
  CLASS_COUNT_BOUNDS,
  type ClassSettings,
  DEFAULT_CLASSES,
  type SavedClassLock,
} from './class-settings';
export type { SecondMap } from './second-map';
export type { ComparisonSettings, CustomSet } from './comparison-settings';
export {
  DEFAULT_GAPS,
  GAP_REFERENCES,
  type GapSettings,
  type GapSide,
  type GapThreshold,
} from './gap-settings';
export { decodeProject } from './decode-project';
export { encodeProjectInSteps } from './encode-in-steps';
export { encodeProject } from './encode-project';
export { openProject } from './open-project';
export {
  EARLIER_OFFERS_KEPT,
  emptyProject,
  FIGURE_MODES,
  FILLS,
  type DatasetSlot,
  type FigureMode,
  type Fill,
  type LayerId,
  type ProjectDocument,
  type ProjectSettings,
} from './project-document';
export { type FiguresVersion, figuresVersionOf } from './figures-version';
export { rulesInForce } from './rules-in-force';
export { knownLevel } from './known-level';
export type { ProjectError, ProjectErrorCode } from './project-error';
export { CIRCLE_MEASURES, COLOR_MEASURES, type MapMeasures, USUAL_MEASURES } from './map-measures';
export {
  IMPORTED_DATASETS,
  type ImportedDataset,
  isOfUser,
  isShipped,
  type ShippedDataset,
  type SourceRecord,
  sourcesInUse,
  sourcesOf,
  sourcesOfEarlierOffer,
  sourcesOfNeeds,
} from './source-record';
export { WHITE_ZONE_DISTANCES, WHITE_ZONE_SERVICES, type WhiteZoneSettings } from './white-zone-settings';
