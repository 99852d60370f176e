import type * as Engine from '@/export';
import { comparisonNotes, describeIndicator, describeSecrecy, type Language } from '@/i18n';
import { failure, type Result, success } from '@/lib';
import { type AppStore, fileNameOf, selectTable } from '@/state';
import { enlargedScene } from './enlarged-scene';
import { buildExportTable, perimeterOf } from './build-export-table';
import { buildMapPageText } from './build-map-page-text';
import { CSV_DIALECTS, type ExportFormat } from './export-format';
import { localIsoDate } from './local-date';

/** What is to be exported. */
export interface ExportRequest {
  readonly format: ExportFormat;
  /** Title of the map or of the table. */
  readonly title: string;
  /** With a CSV, the file that describes its columns. */
  readonly withMetadata: boolean;
}

/** A file ready to be handed over. */
export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
}

type Exported = Result<readonly ExportedFile[], string>;
type ExportModule = typeof Engine;

/** Makes the files of a request from the dossier as it stands; the error is a technical detail. */
export async function makeExport(
  app: AppStore,
  request: ExportRequest,
  language: Language,
): Promise<Exported> {
  const engine = await import('@/export');
  switch (request.format) {
    case 'csv':
      return makeTable(engine, { app, request, language });
    case 'svg':
      return makeSvg(engine, { app, request, language });
    case 'png-print':
      return makePng(engine, { app, request, language }, engine.A4_LANDSCAPE);
    case 'png-screen':
      return makePng(engine, { app, request, language }, engine.SCREEN_LANDSCAPE);
  }
}

interface Making {
  readonly app: AppStore;
  readonly request: ExportRequest;
  readonly language: Language;
}

async function buildPage(
  { buildMapPage }: ExportModule,
  { app, request, language }: Making,
  format: Engine.PageFormat,
) {
  const { document } = app.store.getState();
  const figuresSha256 = await app.services.fingerprint(document).catch(() => null);
  const subject = { app, document, title: request.title, madeAt: app.services.now(), figuresSha256 };
  const text = buildMapPageText(subject, language);
  const scene = enlargedScene(app.select.scene(document, 'light'), document, language);
  return buildMapPage({ scene, text, format });
}

async function makeSvg(engine: ExportModule, making: Making): Promise<Exported> {
  const svg = engine.renderSvg(await buildPage(engine, making, engine.A4_LANDSCAPE));
  return success([{ name: `${baseName(making)}.svg`, content: new Blob([svg], { type: 'image/svg+xml' }) }]);
}

async function makePng(engine: ExportModule, making: Making, format: Engine.PageFormat): Promise<Exported> {
  const { PAGE_FONTS } = await import('./page-fonts');
  const svg = engine.renderSvg(await buildPage(engine, making, format), PAGE_FONTS);
  const png = await engine.renderPng(svg, format.raster);
  return png.ok ? success([{ name: `${baseName(making)}.png`, content: png.value }]) : failure(png.error);
}

async function makeTable(engine: ExportModule, making: Making): Promise<Exported> {
  const { app, request, language } = making;
  const state = app.store.getState();
  const view = selectTable(state, app, 'light');
  const table = buildExportTable(view, language);
  if (table === null) return failure('no-column');
  const { messages } = language;
  const name = `${baseName(making)}.csv`;
  const csv = engine.buildTerritoryTableCsv(table, CSV_DIALECTS[messages.locale]);
  const files = [{ name, content: new Blob([csv], { type: 'text/csv;charset=utf-8' }) }];
  if (!request.withMetadata) return success(files);
  const isFictional = table.columns.some(({ column }) =>
    column.provenance.some(({ status }) => status === 'demonstration'),
  );
  const metadata = engine.buildTableMetadata(table, {
    title: request.title,
    fileName: name,
    exportedOn: localIsoDate(app.services.now()),
    figuresSha256: await app.services.fingerprint(state.document),
    secrecy: {
      ...state.document.settings.secrecy,
      text: describeSecrecy(state.document.settings.secrecy, language).join(' '),
    },
    statusLabels: Object.fromEntries(
      Object.entries(messages.values.states).map(([id, { label }]) => [id, label]),
    ),
    perimeter: perimeterOf(view, language),
    comparison: comparisonNotes(app.select.legendContext(state.document).reading.comparison, messages),
    demonstrationLine: isFictional ? messages.export.page.demonstration : null,
  });
  const content = new Blob([metadata], { type: 'application/json' });
  return success([...files, { name: `${baseName(making)}.metadata.json`, content }]);
}

/** Dossier, indicator and level, as file systems take them. */
function baseName({ app, language: { messages } }: Making): string {
  const { document } = app.store.getState();
  const { name, settings } = document;
  const { shortName } = describeIndicator(app.select.chosen(document), messages);
  return [name, shortName, messages.layers.levelsPlural[settings.level]].map(fileNameOf).join('-');
}
