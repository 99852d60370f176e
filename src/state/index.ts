export type { AppState, Hover, SaveStatus } from './app-state';
export { bindCommands, type BoundCommands } from './commands';
export { bindFirstCommands, type FirstCommands } from './commands/first-commands';
export { startAutosave } from './commands/autosave';
export type { SearchEnd } from './commands/minimise-suppression';
export type { ReplaceableDataset } from './commands/forget-dataset';
export { fileNameOf } from './commands/project-file';
export type { Grouping } from './commands/select';
export { createAppStore, type AppStore } from './create-app-store';
export type { EmbeddedData } from './embedded-data';
export type { FigureQuestion } from './figure-question';
export { type NeedChanges, needChangesOf, needsAfter } from './former-needs';
export { type FormerOffer, formerOfferOf } from './former-offer';
export { type TeamChanges, teamChangesOf } from './former-teams';
export { prepareNeed } from './hide-ahead';
export type { HistoryNote } from './history';
export type { FileDecision, ImportBatch, ImportReading, ImportReview, ImportTask } from './import-task';
export type { LateReading } from './late-reading';
export type { Notice, NoticeContent } from './notice';
export {
  DEFAULT_PREFERENCES,
  DRAWER_VIEWS,
  type DrawerSize,
  type DrawerView,
  type Locale,
  type Preferences,
  type ThemePreference,
} from './preferences';
export { perimeterOfFilter } from './perimeter-of-filter';
export { readCommunes } from './read-communes';
export { isSamePlace, type Place, placeOf, readPlace } from './place';
export type { Selectors } from './selectors';
export {
  createImportComparisonSelectors,
  type ImportComparisonSelectors,
} from './selectors/import-comparison';
export {
  foldedNameOf,
  searchEntries,
  searchEntriesOf,
  type SearchEntry,
  territoryEntries,
} from './selectors/search';
export {
  createProvenanceSelectors,
  type FigureFile,
  type FigureOrigin,
  type FigureSide,
  type ProvenanceSelectors,
} from './selectors/provenance';
export type { ClassingView } from './selectors/classing';
export { shownRate } from './selectors/figure-at';
export type { ReferenceName } from './selectors/references';
export { type StandardisedFigure, standardiseTerritory } from './selectors/standardisation';
export { createEvolutionSelectors, type EvolutionSelectors, type EvolutionView } from './selectors/evolution';
export type { EvolutionLine } from './selectors/evolution-lines';
export {
  createDistributionSelectors,
  type DistributionSelectors,
  type DistributionView,
  type RegionBox,
} from './selectors/distribution';
export { createGapSelectors, type GapSelectors, type GapView } from './selectors/gaps';
export type { GapSideName, NeedAndOffer } from './selectors/need-and-offer';
export {
  AGE_DETAILS,
  AGE_REFERENCES,
  type AgeChoice,
  type AgeDetail,
  type AgeSelectors,
  type AgeView,
  createAgeSelectors,
} from './selectors/ages';
export { findNearestServices, type NearestFound, type WhiteZoneSearch } from './selectors/nearest-services';
export { createWhiteZoneSelectors, type WhiteZoneSelectors } from './selectors/white-zones';
export type { WhiteCommune, WhiteDepartement, WhiteZoneView } from './selectors/white-zone-view';
export {
  createSmallMultiplesSelectors,
  MULTIPLES,
  type MultiplesBy,
  type SmallMultiple,
  type SmallMultiplesSelectors,
  type SmallMultiplesView,
} from './selectors/small-multiples';
export { dotsOf } from './selectors/dots';
export { categoriesOf } from './selectors/categories';
export { gapsOf } from './selectors/gaps-of';
export { quadrantsIn } from './selectors/quadrants-in';
export { type BorderRow, bordersOf, type BorderView } from './selectors/borders';
export type { RankedRow, RankingView, UnrankedRow } from './selectors/ranking';
export {
  createStatisticsSelectors,
  type StatisticsSelectors,
  type StatisticsSubject,
} from './selectors/statistics';
export { needProtectionOf } from './selectors/secrecy';
export { evolutionsOf } from './selectors/evolutions-of';
export { sheetsOf } from './selectors/sheets-of';
export { isLongToTell, prepareSheets } from './prepare-sheet';
export { createStudiedSelectors, type StudiedSelectors, studiedOf } from './selectors/studied-figures';
export { stepsTo, type StudyPlace, type StudyStep } from './drill';
export { drawnPart } from './drawn-part';
export { undrawnLevel } from './undrawn-level';
export { levelBelow } from './level-below';
export { isParisEnlarged } from './paris';
export { secretSetRules } from './secret-set-rules';
export { secondAppOf } from './second-app';
export type { StudyView } from './selectors/study';
export { selectTable } from './selectors/table-of';
export type { FigureComparison, FigureUncertainty, FigureView, ReferenceView } from './selectors/figure-view';
export type {
  CategoryOffer,
  ComparedTerritories,
  EstablishmentSheetView,
  NeedIntervalLine,
  NeedLine,
  SheetView,
  SocialAidLine,
  TerritorySheetView,
} from './selectors/sheet-view';
export type {
  FigurePart,
  JudgementColumn,
  ReferenceColumn,
  TableColumn,
  TableRow,
  TableView,
} from './selectors/table-view';
export type { EstablishmentTooltipView, TerritoryTooltipView, TooltipView } from './selectors/tooltip';
export { groupCodesAt, selectedCodeAt, type Selection, type TerritoryGroup } from './selection';
export type { AppServices, ImportWatch } from './services';
export { AppStoreContext, useAppState, useAppStore, useFirstCommands } from './use-app-store';
export { useCommands } from './use-commands';
