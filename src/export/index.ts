export {
  type ChartDrawing,
  type ChartArea,
  type ChartInk,
  type ChartMap,
  type ChartMark,
  type ChartPage,
  type ChartSign,
  type ChartText,
  linePath,
  signPath,
} from './chart/chart-drawing';
export { renderChart } from './chart/render-chart';
export { type CsvCell, type CsvDialect, harmlessText, writeCsv } from './csv/csv-text';
export { buildTableMetadata, type TableClasses, type TableMetadataContext } from './csv/table-metadata';
export {
  buildTerritoryTableCsv,
  type TerritoryCodeColumn,
  type TerritoryTable,
  type TerritoryTableColumn,
  writeTerritoryTable,
} from './csv/territory-table';
export type { LegendBlock, LegendItem, LegendSquare, LegendSwatch } from './legend-blocks';
export { buildMapPage, layOutMapPage, type MapPageInput } from './page/build-map-page';
export type { PanelInput } from './page/lay-out-panels';
export type { MapPage } from './page/map-page';
export type { MapPageText } from './page/map-page-text';
export { A3_LANDSCAPE, A4_LANDSCAPE, SCREEN_LANDSCAPE, type PageFormat } from './page/page-format';
export type {
  PortraitBar,
  PortraitBlock,
  PortraitBook,
  PortraitBox,
  PortraitCell,
  PortraitLegendItem,
  PortraitPage,
  PortraitSection,
} from './portrait/portrait-book';
export { renderPortraits } from './portrait/render-portraits';
export { renderPng, type PngError, type RasterSize } from './png/render-png';
export type { EmbeddedFont } from './svg/fonts';
export { renderSvg, writeSheets, writeSvg } from './svg/render-svg';
