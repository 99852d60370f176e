import type { PortraitPage, PortraitSection } from '@/export';
import { describeProvenance, describeSecrecyNote, describeStudy } from '@/i18n';
import { exportWords } from '@/i18n/export';
import { describeIdentity } from '@/i18n/sheet';
import { secretSetRules, type TerritorySheetView } from '@/state';
import { mapSubject } from '../export/map-subject';
import type { PortraitLocation } from './locate-territory';
import { paintsSmallMap } from './paints-small-map';
import type { PortraitContext, PortraitWriter } from './portrait-context';
import { toldFigures } from './told-figures';
import { writeCoverage } from './write-coverage';
import { writeEvolution } from './write-evolution';
import { writeFigures } from './write-figures';
import { writeMethods } from './write-methods';
import { writeNeed } from './write-need';
import { writeEstablishments, writeOffer } from './write-offer';

const SECTIONS = [
  ['figures', writeFigures],
  ['need', writeNeed],
  ['offer', writeOffer],
  ['coverage', writeCoverage],
  ['evolution', writeEvolution],
  ['methods', writeMethods],
] as const satisfies readonly (readonly [string, PortraitWriter])[];

/** Writes the printed sheet of a territory from what its sheet on screen shows. */
export function buildPortraitPage(
  view: TerritorySheetView,
  location: PortraitLocation,
  context: PortraitContext,
): PortraitPage {
  const { app, document, language, words } = context;
  const { messages, formats } = language;
  const { name, code } = view.territory;
  const isFictional = app.select.showsDemonstration(document);
  const sections: readonly PortraitSection[] = SECTIONS.map(([id, write]) => ({
    title: words.sections[id],
    blocks: write(view, context),
  }));
  const establishments = {
    title: words.sections.establishments,
    blocks: writeEstablishments(view, context),
  };
  return {
    code,
    title: name,
    subtitle: words.subtitle({
      identity: describeIdentity(view, messages),
      date: formats.date(context.madeOn),
    }),
    demonstrationLine: isFictional ? exportWords(messages.locale).page.demonstration : null,
    facts: view.population.map(({ ageBase, people }) => ({
      label: messages.values.ageBasesShort[ageBase],
      value: formats.measured(people, 'people').text,
    })),
    map: {
      ...location,
      description: (location.surroundings === null ? words.mapDescription : words.aroundDescription)({
        name,
      }),
      caption: captionOf(view, context),
    },
    sections: context.withEstablishments ? [...sections, establishments] : sections,
    footer: footerOf(view, context),
  };
}

/** What the colours of the map are, where there are some. */
function captionOf(
  { level }: TerritorySheetView,
  { app, document, language, words }: PortraitContext,
): string {
  const { layers } = document.settings;
  const subject = mapSubject(document.settings, app.select.legendContext(document), language.messages);
  return layers.choropleth && subject !== null && paintsSmallMap(document, level)
    ? words.mapCaption({ subject })
    : words.mapAlone;
}

function footerOf(view: TerritorySheetView, context: PortraitContext): readonly string[] {
  const { app, document, language, words, madeOn, figuresSha256 } = context;
  const { messages, formats } = language;
  const { page } = exportWords(messages.locale);
  const sources = [
    ...view.populationProvenance,
    view.offerProvenance,
    view.needProvenance,
    ...view.coverageProvenance,
    ...toldFigures(view).told.flatMap(({ result }) => [
      ...result.numeratorProvenance,
      ...result.denominatorProvenance,
    ]),
    ...app.select.contourSources(document),
  ].filter((source) => source !== null);
  const study = app.select.study(document);
  return [
    ...(study === null ? [] : [describeStudy(study, messages)]),
    page.sources({ line: describeProvenance(sources, language) }),
    describeSecrecyNote(secretSetRules(app, document), language) ?? messages.secrecy.shownWhole,
    [
      words.madeWith({ date: formats.date(madeOn) }),
      ...(figuresSha256 === null ? [] : [page.fingerprint({ digest: figuresSha256 })]),
    ].join(' '),
  ];
}
