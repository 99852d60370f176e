import { innerLimits } from '@/cartography';
import type * as Engine from '@/export';
import { comparisonNotes, describeIndicator, describeLegend, type Language, reportSecrecy } from '@/i18n';
import { exportWords } from '@/i18n/export';
import { failure, type Result, type Steps, success } from '@/lib';
import { type AppStore, fileNameOf, secretSetRules, selectTable } from '@/state';
import { buildExportTable, perimeterOf } from './build-export-table';
import { buildMapPageText, type MapPageSubject } from './build-map-page-text';
import { buildMapPair } from './build-map-pair';
import { CSV_DIALECTS, type ExportFormat, type Paper } from './export-format';
import { localIsoDate } from './local-date';
import { pageScene } from './page-scene';

/** What is to be exported. */
export interface ExportRequest {
  readonly format: ExportFormat;
  /** The paper of a map to print or to draw; nothing to a map for the screen, nor to a table. */
  readonly paper: Paper;
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

/** What is exported, as the application has it. */
export interface DrawnMaps {
  readonly app: AppStore;
  /** The second of two maps side by side; `null` for one. */
  readonly beside: AppStore | null;
}

/** In what words, and until when, files are made. */
export interface ExportSetting {
  readonly language: Language;
  readonly signal: AbortSignal;
}

/** `null` when it was given up. */
type Exported = Result<readonly ExportedFile[], string> | null;
type ExportModule = typeof Engine;

/**
 * Makes the files of a request from the dossier as it stands, a little at a time so that the page answers meanwhile; the
 * error is a technical detail.
 */
export async function makeExport(
  { app, beside }: DrawnMaps,
  request: ExportRequest,
  { language, signal }: ExportSetting,
): Promise<Exported> {
  const [engine, { runInSlices }] = await Promise.all([import('@/export'), import('@/tasks')]);
  const takeSteps: TakeSteps = (steps) => runInSlices(steps, { signal });
  const making = { app, beside, request, language, signal, takeSteps };
  switch (request.format) {
    case 'csv':
      return makeTable(engine, making);
    case 'svg':
      return makeSvg(engine, making);
    case 'png-print':
      return makePng(engine, making, paperOf(engine, request));
    case 'png-screen':
      return makePng(engine, making, engine.SCREEN_LANDSCAPE);
  }
}

function paperOf({ A3_LANDSCAPE, A4_LANDSCAPE }: ExportModule, { paper }: ExportRequest): Engine.PageFormat {
  return paper === 'a3' ? A3_LANDSCAPE : A4_LANDSCAPE;
}

type TakeSteps = <Made>(steps: Steps<Made>) => Promise<Made | null>;

interface Making extends ExportSetting, DrawnMaps {
  readonly request: ExportRequest;
  readonly takeSteps: TakeSteps;
}

async function layOut({ layOutMapPage }: ExportModule, making: Making, format: Engine.PageFormat) {
  const { app, beside, language, takeSteps } = making;
  const { document } = app.store.getState();
  const figuresSha256 = await app.services.fingerprint(document).catch(() => null);
  const subjectOf = (drawn: AppStore): MapPageSubject => ({
    app: drawn,
    document: drawn.store.getState().document,
    title: making.request.title,
    madeAt: app.services.now(),
    figuresSha256,
  });
  const subject = subjectOf(app);
  if (beside === null) {
    const scene = pageScene(subject, language);
    return takeSteps(layOutMapPage({ scene, text: buildMapPageText(subject, language), format }));
  }
  const paired = buildMapPair([subject, subjectOf(beside)], language);
  return takeSteps(layOutMapPage({ ...paired, format }));
}

async function makeSvg(engine: ExportModule, making: Making): Promise<Exported> {
  const page = await layOut(engine, making, paperOf(engine, making.request));
  const svg = page && (await making.takeSteps(engine.writeSvg(page)));
  if (svg === null) return null;
  return success([{ name: `${baseName(making)}.svg`, content: new Blob([svg], { type: 'image/svg+xml' }) }]);
}

async function makePng(engine: ExportModule, making: Making, format: Engine.PageFormat): Promise<Exported> {
  const { PAGE_FONTS } = await import('./page-fonts');
  const page = await layOut(engine, making, format);
  const sheets = page && (await making.takeSteps(engine.writeSheets(page, PAGE_FONTS)));
  if (sheets === null) return null;
  const png = await engine.renderPng(sheets, format.raster, making.signal);
  if (png.ok) return success([{ name: `${baseName(making)}.png`, content: png.value }]);
  return png.error === 'given-up' ? null : failure(png.error);
}

async function makeTable(engine: ExportModule, making: Making): Promise<Exported> {
  const { app, request, language, takeSteps } = making;
  const state = app.store.getState();
  const view = selectTable(state, app, 'light');
  const table = buildExportTable(view, language);
  if (table === null) return failure('no-column');
  const { messages } = language;
  const name = `${baseName(making)}.csv`;
  const parts = await takeSteps(engine.writeTerritoryTable(table, CSV_DIALECTS[messages.locale]));
  const csv = parts && (await takeSteps(gather(parts, 'text/csv;charset=utf-8')));
  if (csv === null) return null;
  const files = [{ name, content: csv }];
  if (!request.withMetadata) return success(files);
  const isFictional = table.columns.some(({ column }) =>
    column.provenance.some(({ status }) => status === 'demonstration'),
  );
  const metadata = engine.buildTableMetadata(table, {
    title: request.title,
    fileName: name,
    exportedOn: localIsoDate(app.services.now()),
    figuresSha256: await app.services.fingerprint(state.document),
    secrecy: reportSecrecy(secretSetRules(app, state.document), language),
    statusLabels: Object.fromEntries(
      Object.entries(messages.values.states).map(([id, { label }]) => [id, label]),
    ),
    perimeter: perimeterOf(view, language),
    mapClasses: mapClassesOf(app, language),
    comparison: comparisonNotes(app.select.legendContext(state.document).reading.comparison, messages),
    demonstrationLine: isFictional ? exportWords(messages.locale).page.demonstration : null,
  });
  const content = new Blob([metadata], { type: 'application/json' });
  return success([...files, { name: `${baseName(making)}.metadata.json`, content }]);
}

/** The classes that the map shows, to the letter of its legend. */
function mapClassesOf({ select, store }: AppStore, language: Language): Engine.TableClasses | null {
  const { document } = store.getState();
  const text = describeLegend(select.legend(document, 'light'), select.legendContext(document), language);
  if (text.choropleth === null) return null;
  const { breaks } = select.classing(document);
  const lines = [...text.choropleth.lines, ...text.choropleth.states];
  return {
    limits: innerLimits(breaks),
    closed: breaks.closure,
    lines: lines.map(({ label, count }) => ({ label, count })),
  };
}

/** A file of many parts, a part a step: encoding millions of characters at once holds the page. */
function* gather(parts: readonly string[], type: string): Steps<Blob> {
  const encoded: Blob[] = [];
  for (const part of parts) {
    encoded.push(new Blob([part]));
    yield;
  }
  return new Blob(encoded, { type });
}

/** Dossier, indicator and level, as file systems take them. */
function baseName({ app, language: { messages } }: Making): string {
  const { document } = app.store.getState();
  const { name, settings } = document;
  const { shortName } = describeIndicator(app.select.chosen(document), messages);
  return [name, shortName, messages.layers.levelsPlural[settings.level]].map(fileNameOf).join('-');
}
