import type { Scene } from '@/cartography';
import { type Steps, takeAllSteps } from '@/lib';
import { layOutOne, layOutTwo, type PanelInput } from './lay-out-panels';
import type { MapPage, PageBox } from './map-page';
import type { MapPageText } from './map-page-text';
import type { PageFormat } from './page-format';
import { BADGE_HEIGHT, headerOf, MARGIN_MM, placeDemonstration, placeFooter } from './page-texts';
import { placeParagraphs } from './text-block';
import { measurePlexSans, type MeasureText } from './text-metrics';

/** What a page is made from. */
export interface MapPageInput {
  readonly scene: Scene;
  readonly text: MapPageText;
  readonly format: PageFormat;
  /** How wide texts are; IBM Plex Sans when left out. */
  readonly measure?: MeasureText;
  /** Two maps side by side in place of one, each with its own legend; `scene` and the legend of `text` are not drawn then. */
  readonly pair?: readonly [PanelInput, PanelInput];
}

/**
 * Lays out a map page: title and subtitle above, map at left, legend and scale bar at right, sources and notes below.
 * Texts wrap, the map takes what is left; without legend it takes the whole width. Two maps share the width, each over its
 * legend.
 */
export function buildMapPage(input: MapPageInput): MapPage {
  return takeAllSteps(layOutMapPage(input));
}

/** {@link buildMapPage} a little at a time. */
export function* layOutMapPage(input: MapPageInput): Steps<MapPage> {
  const { scene, text, format, pair, measure = measurePlexSans } = input;
  const width = format.widthMm - 2 * MARGIN_MM;
  const header = placeParagraphs(headerOf(text, width, measure), MARGIN_MM, { measure, gap: 0.8 });
  const badgeBottom = header.bottom + (text.demonstrationLine === null ? 0 : BADGE_HEIGHT);
  const footer = placeFooter(text, { width, bottom: format.heightMm - MARGIN_MM + 2, measure });
  const top = badgeBottom + 4;
  const body: PageBox = { x: MARGIN_MM, y: top, width, height: footer.top - 4 - top };
  const room = { body, text, measure };
  const panels = yield* pair === undefined ? layOutOne(scene, room) : layOutTwo(pair, room);
  return {
    ...panels,
    format,
    title: text.title,
    description: text.description,
    figuresSha256: text.fingerprint?.sha256 ?? null,
    header: header.texts,
    footerRule: footer.top,
    footer: footer.texts,
    demonstration: placeDemonstration(text.demonstrationLine, header.bottom, measure),
  };
}
