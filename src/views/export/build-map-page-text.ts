import { INSETS } from '@/cartography/projection';
import type { LegendModel } from '@/cartography';
import type { Provenance } from '@/domain/measure';
import { territoryAt } from '@/domain/territory';
import type { MapPageText } from '@/export';
import {
  describeLegend,
  describePerimeter,
  describeProvenance,
  describeSecrecy,
  type Language,
} from '@/i18n';
import { hidesCounts, type IndicatorResult, showsEverything } from '@/indicators';
import type { ProjectDocument } from '@/project';
import type { AppStore, NeedAndOffer } from '@/state';
import { localIsoDate } from './local-date';
import { describeBorders } from '@/i18n/borders';
import { categoryProvenance, describeRepresentation, type RepresentationText } from '../representation';
import { buildPageLegend } from './page-legend';
import { countStudied, withStudy } from './studied-part';

/** What the words of a page are made from. */
export interface MapPageSubject {
  readonly app: Pick<AppStore, 'embedded' | 'formerYears' | 'select'>;
  readonly document: ProjectDocument;
  readonly title: string;
  /** When the page is made, in milliseconds since the epoch. */
  readonly madeAt: number;
  /** Fingerprint of every figure of the dossier; `null` when it could not be computed. */
  readonly figuresSha256: string | null;
}

/** Writes every sentence of a map page: what it shows, its legend, where figures come from, what was hidden. */
export function buildMapPageText(subject: MapPageSubject, language: Language): MapPageText {
  const { app, document, title, madeAt, figuresSha256 } = subject;
  const { messages, formats } = language;
  const { page } = messages.export;
  const { level } = document.settings;
  const model = app.select.legend(document, 'light');
  const context = app.select.legendContext(document);
  const text = describeLegend(model, context, language);
  const representation = describeRepresentation(model.representation, subject, language);
  const borders = model.borders && {
    model: model.borders,
    text: describeBorders(model.borders, context.indicator, language),
  };
  const painting = paintingIndicators(model, context, representation);
  return {
    title,
    subtitle: withStudy(
      representation === null
        ? (text.choropleth?.subtitle ?? borders?.text.subtitle ?? text.symbols?.subtitle ?? null)
        : representation.text.subtitle,
      subject,
      messages,
    ),
    description: page.description[level]({ title, count: countStudied(subject) }),
    legend: buildPageLegend(model, text, { representation, borders }),
    sourceLines: [
      page.sources({ line: describeProvenance(shownProvenances(subject, model, painting), language) }),
      ...new Set(painting.flatMap((shown) => describePerimeter(shown, messages))),
    ],
    secrecyNote: secrecyNote([...painting, ...(model.symbols === null ? [] : [context.symbols])], language),
    dateLine: `${page.madeOn({ date: formats.date(localIsoDate(madeAt)) })} · ${page.projection}`,
    fingerprint:
      figuresSha256 === null
        ? null
        : { sha256: figuresSha256, line: page.fingerprint({ digest: figuresSha256 }) },
    demonstrationLine: text.demonstration === null ? null : page.demonstration,
    insetNames: insetNames(app),
    scaleUnit: page.scaleUnit,
    insetScaleNote: page.insetScale,
  };
}

interface PaintingIndicators {
  readonly indicator: IndicatorResult;
  readonly pair: NeedAndOffer | null;
}

/** The indicators that paint the map, at each date it shows. */
function paintingIndicators(
  { choropleth, borders }: LegendModel,
  { indicator, pair }: PaintingIndicators,
  representation: RepresentationText | null,
): readonly IndicatorResult[] {
  const bordered = borders === null ? [] : [indicator];
  if (representation === null) return choropleth === null ? bordered : [indicator];
  if (representation.kind === 'need-and-offer' || representation.kind === 'quadrants')
    return pair === null ? bordered : [pair.need, pair.offer, ...bordered];
  if (representation.kind === 'category') return bordered;
  if (representation.kind === 'dots') return [indicator];
  const { evolution } = representation;
  return evolution === null ? [indicator] : [evolution.before, evolution.after, ...bordered];
}

function secrecyNote(shown: readonly IndicatorResult[], language: Language): string | null {
  const rules = shown.map(({ secrecy }) => secrecy);
  const rule = rules.find((applied) => applied !== null && !showsEverything(applied)) ?? null;
  if (rule === null) return null;
  const sentences = describeSecrecy(rule, language);
  return [...sentences, ...(hidesCounts(rule) ? [language.messages.secrecy.others] : [])].join(' ');
}

function shownProvenances(
  { app, document }: MapPageSubject,
  model: LegendModel,
  painting: readonly IndicatorResult[],
): readonly Provenance[] {
  const context = app.select.legendContext(document);
  const { symbols, offer, coverage } = context;
  return [
    ...painting.flatMap(({ numeratorProvenance, denominatorProvenance }) => [
      ...numeratorProvenance,
      ...denominatorProvenance,
    ]),
    ...(model.representation?.kind === 'category'
      ? categoryProvenance(model.representation, { app, document })
      : []),
    ...(model.symbols ? symbols.numeratorProvenance : []),
    ...(model.offer ? [offer] : []),
    ...(model.coverage ? [coverage] : []),
    app.select.contours(document).provenance,
  ];
}

function insetNames({ embedded }: MapPageSubject['app']): Readonly<Record<string, string>> {
  const { departement } = embedded.hierarchy;
  return Object.fromEntries(
    INSETS.flatMap(({ code }) => {
      const position = departement.positionOf(code);
      return position === undefined ? [] : [[code, territoryAt(departement, position).name]];
    }),
  );
}
