import { INSETS } from '@/cartography/projection';
import type { LegendModel } from '@/cartography';
import type { Provenance } from '@/domain/measure';
import { territoryAt } from '@/domain/territory';
import type { MapPageText } from '@/export';
import {
  describeLegend,
  describePerimeter,
  describeProvenance,
  describeSecrecyNote,
  type Language,
  type LegendText,
} from '@/i18n';
import { contourWords } from '@/i18n/contours';
import { exportWords } from '@/i18n/export';
import { type IndicatorResult, isSameSet, type SetRule } from '@/indicators';
import type { ProjectDocument } from '@/project';
import { type AppStore, drawnPart, type NeedAndOffer } from '@/state';
import { localIsoDate } from './local-date';
import { describeBorders } from '@/i18n/borders';
import { categoryProvenance, describeRepresentation, type RepresentationText } from '../representation';
import { buildPageLegend } from './page-legend';
import { countStudied, withStudy } from './studied-part';

/** What the words of a page are made from. */
export interface MapPageSubject {
  readonly app: Pick<AppStore, 'communes' | 'embedded' | 'formerYears' | 'select'>;
  readonly document: ProjectDocument;
  readonly title: string;
  /** Radius of the largest circle; that of a map with a page to itself when left out. */
  readonly largestSymbolPx?: number;
  /** When the page is made, in milliseconds since the epoch. */
  readonly madeAt: number;
  /** Fingerprint of every figure of the dossier; `null` when it could not be computed. */
  readonly figuresSha256: string | null;
}

/** Writes every sentence of a map page: what it shows, its legend, where figures come from, what was hidden. */
export function buildMapPageText(subject: MapPageSubject, language: Language): MapPageText {
  const { title } = subject;
  const map = readMap(subject, language);
  return {
    ...sharedText(subject, [map], language),
    title,
    subtitle: withStudy(map.measured, subject, language.messages),
    legend: map.legend,
  };
}

/** What one map shows, and what it says of it. */
export interface MapReading extends Pick<MapPageText, 'legend'> {
  /** Unit and date. */
  readonly measured: string | null;
  readonly painting: readonly IndicatorResult[];
  readonly provenances: readonly Provenance[];
  /** What circles are drawn in proportion to; `null` without circles. */
  readonly symbols: IndicatorResult | null;
  readonly showsDemonstration: boolean;
}

/** Reads a map, to say what it shows. */
export function readMap(subject: MapPageSubject, language: Language): MapReading {
  const { app, document } = subject;
  const model = app.select.legend(document, 'light', subject.largestSymbolPx);
  const context = app.select.legendContext(document);
  const text = describeLegend(model, context, language);
  const representation = describeRepresentation(model.representation, subject, language);
  const borders = model.borders && {
    model: model.borders,
    text: describeBorders(model.borders, context.indicator, language),
  };
  const painting = paintingIndicators(model, context, representation);
  return {
    measured:
      representation === null
        ? (text.choropleth?.subtitle ?? borders?.text.subtitle ?? text.symbols?.subtitle ?? null)
        : representation.text.subtitle,
    legend: buildPageLegend(model, withDrawnPart(text, subject, language), { representation, borders }),
    painting,
    provenances: shownProvenances(subject, model, painting),
    symbols: model.symbols === null ? null : context.symbols,
    showsDemonstration: text.demonstration !== null,
  };
}

/** The legend says how many of the territories that limits are made of it counts, where some have no contour. */
function withDrawnPart(
  text: LegendText,
  { app: { select }, document, largestSymbolPx }: MapPageSubject,
  { messages }: Language,
): LegendText {
  const part = drawnPart(select, document, select.scene(document, 'light', largestSymbolPx));
  if (part === null || text.choropleth === null) return text;
  const named = messages.legend.territories[document.settings.level](part);
  const note = contourWords(messages.locale).drawn({ ...part, named });
  return { ...text, choropleth: { ...text.choropleth, notes: [note, ...text.choropleth.notes] } };
}

/** What is said once, however many maps the page has. */
export function sharedText(
  subject: MapPageSubject,
  maps: readonly MapReading[],
  language: Language,
): Omit<MapPageText, 'title' | 'subtitle' | 'legend'> {
  const { app, document, title, madeAt, figuresSha256 } = subject;
  const { messages, formats } = language;
  const { page } = exportWords(messages.locale);
  const { level } = document.settings;
  const painting = maps.flatMap((map) => map.painting);
  const counted = [...painting, ...maps.flatMap(({ symbols }) => (symbols === null ? [] : [symbols]))];
  return {
    description: page.description[level]({ title, count: countStudied(subject) }),
    sourceLines: [
      page.sources({
        line: describeProvenance(
          maps.flatMap((map) => map.provenances),
          language,
        ),
      }),
      ...new Set(painting.flatMap((shown) => describePerimeter(shown, messages))),
    ],
    secrecyNote: secrecyNote(counted, language),
    dateLine: `${page.madeOn({ date: formats.date(localIsoDate(madeAt)) })} · ${page.projection}`,
    fingerprint:
      figuresSha256 === null
        ? null
        : { sha256: figuresSha256, line: page.fingerprint({ digest: figuresSha256 }) },
    demonstrationLine: maps.some(({ showsDemonstration }) => showsDemonstration) ? page.demonstration : null,
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
  const applied = shown.flatMap(({ secrecy }) => secrecy ?? []);
  const isFirst = ({ set }: SetRule, rank: number) =>
    applied.findIndex((held) => isSameSet(held.set, set)) === rank;
  return describeSecrecyNote(applied.filter(isFirst), language);
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
    ...app.select.contourSources(document),
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
