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
import type { AppStore } from '@/state';
import { localIsoDate } from './local-date';
import { buildPageLegend } from './page-legend';

/** What the words of a page are made from. */
export interface MapPageSubject {
  readonly app: Pick<AppStore, 'select' | 'embedded'>;
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
  return {
    title,
    subtitle: text.choropleth?.subtitle ?? text.symbols?.subtitle ?? null,
    description: page.description[level]({ title, count: app.embedded.hierarchy[level].territories.length }),
    legend: buildPageLegend(model, text),
    sourceLines: [
      page.sources({ line: describeProvenance(shownProvenances(subject, model), language) }),
      ...(model.choropleth === null ? [] : describePerimeter(context.indicator, messages)),
    ],
    secrecyNote: secrecyNote(model, context, language),
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

interface ShownIndicators {
  readonly indicator: IndicatorResult;
  readonly symbols: IndicatorResult;
}

function secrecyNote(
  model: LegendModel,
  { indicator, symbols }: ShownIndicators,
  language: Language,
): string | null {
  const rules = [
    ...(model.choropleth === null ? [] : [indicator.secrecy]),
    ...(model.symbols === null ? [] : [symbols.secrecy]),
  ];
  const rule = rules.find((applied) => applied !== null && !showsEverything(applied)) ?? null;
  if (rule === null) return null;
  const sentences = describeSecrecy(rule, language);
  return [...sentences, ...(hidesCounts(rule) ? [language.messages.secrecy.others] : [])].join(' ');
}

function shownProvenances({ app, document }: MapPageSubject, model: LegendModel): readonly Provenance[] {
  const { indicator, symbols, offer, coverage } = app.select.legendContext(document);
  return [
    ...(model.choropleth ? [...indicator.numeratorProvenance, ...indicator.denominatorProvenance] : []),
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
