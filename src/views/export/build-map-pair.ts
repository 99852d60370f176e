import type { MapPageInput, PanelInput } from '@/export';
import { describeIndicator, type Language } from '@/i18n';
import { type MapPageSubject, type MapReading, readMap, sharedText } from './build-map-page-text';
import { mapSubject } from './map-subject';
import { pageScene } from './page-scene';
import { withStudy } from './studied-part';

/** A page of two maps: each has its legend; sources, secrecy and date are said once for both. */
export function buildMapPair(
  [left, right]: readonly [MapPageSubject, MapPageSubject],
  language: Language,
): Pick<MapPageInput, 'scene' | 'text' | 'pair'> {
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

function panelOf(subject: MapPageSubject, { measured, legend }: MapReading, language: Language): PanelInput {
  const { app, document } = subject;
  const { messages } = language;
  const shown = mapSubject(document.settings, app.select.legendContext(document), messages);
  return {
    scene: pageScene(app, document, language),
    title: shown ?? describeIndicator(app.select.chosen(document), messages).name,
    subtitle: measured,
    legend,
  };
}
