import { MAP_THEMES, type TerritoryPaint } from '@/cartography';
import { buildSmallMap } from '@/cartography/small-map';
import type { PortraitBook, PortraitLegendItem } from '@/export';
import { describeLegend, type Language } from '@/i18n';
import { portraitWords } from '@/i18n/portrait';
import { type ContourCollection, contoursAt, isCommuneLevel, type MappedLevel } from '@/domain/territory';
import type { ProjectDocument } from '@/project';
import { type AppStore, isParisEnlarged, sheetsOf } from '@/state';
import { describeRepresentation } from '../representation';
import { buildPageLegend } from '../export/page-legend';
import { localIsoDate } from '../export/local-date';
import { buildPortraitPage } from './build-portrait-page';
import { joinByLook } from './join-by-look';
import { locateTerritory, type PortraitLocation } from './locate-territory';
import { paintsSmallMap } from './paints-small-map';
import type { PortraitContext } from './portrait-context';

/** Which sheets are to be printed. */
export interface PortraitRequest {
  readonly level: MappedLevel;
  /** In the order of printing. */
  readonly codes: readonly string[];
  readonly withEstablishments: boolean;
}

/** Wide enough for outlines of France to be told from one another on paper. */
const MAP_WIDTH = 460;
/** Areas beyond which those of one look are one: a texture is written once an area in a PDF. */
const MANY = 200;

/** Makes the sheets of territories from the dossier as it stands, as one HTML document. */
export async function makePortraits(
  app: AppStore,
  request: PortraitRequest,
  language: Language,
): Promise<string> {
  const { document } = app.store.getState();
  const [engine, { PAGE_FONTS }, isHistoryMissing, communes, figuresSha256] = await Promise.all([
    import('@/export'),
    import('../export/page-fonts'),
    app.formerYears.read().then(
      () => false,
      () => true,
    ),
    request.withEstablishments ? app.services.loadCommunes().catch(() => null) : null,
    app.services.fingerprint(document).catch(() => null),
  ]);
  const book = buildPortraitBook(request, {
    app,
    document,
    language,
    words: portraitWords(language.messages.locale),
    communes,
    isHistoryMissing,
    withEstablishments: request.withEstablishments,
    madeOn: localIsoDate(app.services.now()),
    figuresSha256,
  });
  return engine.renderPortraits(book, PAGE_FONTS);
}

/** Writes the sheets of a request; codes the level does not have are left out. */
function buildPortraitBook(request: PortraitRequest, context: PortraitContext): PortraitBook {
  const { app, document, language, words } = context;
  const locate = locatorOf(request, context);
  const pages = request.codes.flatMap((code) => {
    const view = sheetsOf(app).territorySheet(document, request.level, code);
    return view === null ? [] : [buildPortraitPage(view, locate(code), context)];
  });
  const [first] = pages;
  return {
    locale: language.messages.locale,
    title:
      pages.length === 1 && first !== undefined
        ? words.bookTitle.one({ name: first.title })
        : words.bookTitle.several({ count: pages.length }),
    contentsTitle: words.contents,
    map: mapOf(app, document, request.level),
    legend: paintsSmallMap(document, request.level) ? legendOf(app, document, language) : null,
    pages,
  };
}

/** Where each territory of a request is: framed with its surroundings when communes make it, else on the map of the country. */
function locatorOf(
  request: PortraitRequest,
  { app, document }: PortraitContext,
): (code: string) => PortraitLocation {
  const { level } = request;
  const contours = app.select.contours(document);
  if (!isCommuneLevel(level)) {
    const outlines = outlinesOf(request, contoursAt(contours, level), isParisEnlarged(document.settings));
    return (code) => ({ outline: outlines.get(code) ?? '', surroundings: null });
  }
  const ground = { contours, level, paintedLevel: document.settings.level, paints: paintsOf(app, document) };
  return (code) => locateTerritory(code, ground);
}

/** The outline of each territory of a request on the map of the country. */
function outlinesOf({ codes }: PortraitRequest, contours: ContourCollection, isEnlarged: boolean) {
  const wanted = new Set(codes);
  const features = contours.features.filter(({ properties }) => wanted.has(properties.code));
  const { shapes } = buildSmallMap({ ...contours, features }, MAP_WIDTH, { isEnlarged });
  return new Map(shapes.map(({ code, path }) => [code, path]));
}

function mapOf(app: AppStore, document: ProjectDocument, level: MappedLevel): PortraitBook['map'] {
  const contours = app.select.contours(document);
  const isPainted = paintsSmallMap(document, level) && !isCommuneLevel(level);
  const { width, height, shapes, frames } = buildSmallMap(
    contoursAt(contours, isPainted ? document.settings.level : 'departement'),
    MAP_WIDTH,
    { isEnlarged: !isCommuneLevel(level) && isParisEnlarged(document.settings) },
  );
  const { land, landEdge } = MAP_THEMES.light;
  /* The locator is a centimetre and a half wide: its land has to show by itself. */
  const bare = isCommuneLevel(level) ? landEdge : land;
  const paints = isPainted ? paintsOf(app, document) : null;
  const areas = shapes.map(({ code, name, path }) => {
    const paint = paints?.get(code);
    return { code, name, path, color: paint?.color ?? bare, texture: paint?.pattern ?? 'none' };
  });
  return { width, height, frames, areas: areas.length > MANY ? joinByLook(areas) : areas };
}

function paintsOf({ select }: AppStore, document: ProjectDocument): ReadonlyMap<string, TerritoryPaint> {
  return new Map((select.scene(document, 'light').fill ?? []).map((paint) => [paint.code, paint]));
}

function legendOf(app: AppStore, document: ProjectDocument, language: Language): PortraitBook['legend'] {
  const { select } = app;
  const model = select.legend(document, 'light');
  if (model.choropleth === null && model.representation === null) return null;
  const context = select.legendContext(document);
  const text = describeLegend(model, context, language);
  const [block] = buildPageLegend(model, text, {
    representation: describeRepresentation(model.representation, { app, document }, language),
    borders: null,
  });
  if (block === undefined) return null;
  const { title, subtitle } = block;
  const items = block.items.flatMap(({ swatch, label }): readonly PortraitLegendItem[] => {
    if (swatch.kind === 'class') return [{ color: swatch.color, pattern: 'none', label }];
    return swatch.kind === 'state' ? [{ color: swatch.color, pattern: swatch.pattern, label }] : [];
  });
  return { title: subtitle === null ? title : `${title}, ${subtitle}`, items };
}
