import { MAX_SYMBOL_RADIUS_PX } from '@/cartography';
import type { MapPageInput, PanelInput } from '@/export';
import { describeIndicator, type Language } from '@/i18n';
import { type MapPageSubject, type MapReading, readMap, sharedText } from './build-map-page-text';
import { mapSubject } from './map-subject';
import { pageScene } from './page-scene';
import { withStudy } from './studied-part';

/** A page of two maps: each has its legend; sources, secrecy and date are said once for both. */
export function buildMapPair(
  subjects: readonly [MapPageSubject, MapPageSubject],
  language: Language,
): Pick<MapPageInput, 'scene' | 'text' | 'pair'> {
  const [left, right] = [onHalf(subjects[0]), onHalf(subjects[1])];
  const [first, second] = [readMap(left, language), readMap(right, language)];
  const pair = [panelOf(left, first, language), panelOf(right, second, language)] as const;
  const text = {
    ...sharedText(left, [first, second], language),
    title: left.title,
    subtitle: withStudy(null, left, language.messages),
    legend: [],
  };
  return { scene: pair[0].scene, text, pair };
}

/** A map on half of a page has circles half as wide. */
function onHalf(subject: MapPageSubject): MapPageSubject {
  return { ...subject, largestSymbolPx: MAX_SYMBOL_RADIUS_PX / 2 };
}

function panelOf(subject: MapPageSubject, { measured, legend }: MapReading, language: Language): PanelInput {
  const { app, document } = subject;
  const { messages } = language;
  const shown = mapSubject(document.settings, app.select.legendContext(document), messages);
  return {
    scene: pageScene(subject, language),
    title: shown ?? describeIndicator(app.select.chosen(document), messages).name,
    subtitle: measured,
    legend,
  };
}
