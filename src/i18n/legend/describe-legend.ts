import type {
  ChoroplethLegend,
  CoverageLegend,
  LegendModel,
  Misuse,
  OfferLegend,
  SymbolLegend,
} from '@/cartography';
import type { Provenance } from '@/domain/measure';
import type { MappedLevel } from '@/domain/territory';
import { unitOfTerm } from '@/indicators';
import { describeIndicator } from '../indicators/describe-indicator';
import { describePerimeterBriefly } from '../indicators/describe-perimeter';
import { describeProvenance, type Language } from '../describe-provenance';
import { describeReferenceDate } from '../describe-reference-date';
import { describeSecrecy } from '../describe-secrecy';
import { classLabels } from './class-labels';
import { classNotes, classWarnings } from './describe-classes';
import { marksTitle, readingNotes } from './describe-reading';
import { stateLines, territoryLine } from './lines';
import type {
  LegendBlock,
  LegendClasses,
  LegendContext,
  LegendIndicator,
  LegendMarks,
  LegendReading,
  LegendText,
  SymbolBlock,
} from './legend-text';

interface Description extends Language {
  readonly level: MappedLevel;
  readonly reading: LegendReading;
  readonly classes: LegendClasses;
}

function notesOf(indicator: LegendIndicator, language: Language): readonly string[] {
  const { secrecy } = indicator;
  return [
    ...describePerimeterBriefly(indicator, language.messages),
    ...(secrecy === null ? [] : describeSecrecy(secrecy, language)),
  ];
}

function describeMarks({ marks }: ChoroplethLegend, description: Description): LegendMarks | null {
  if (marks.length === 0) return null;
  const labels = description.messages.uncertainty.marks;
  return {
    title: marksTitle(description.reading, description),
    lines: marks.map(({ mark, count }) => territoryLine(labels[mark], count, description)),
  };
}

function describeChoropleth(
  model: ChoroplethLegend,
  indicator: LegendIndicator,
  description: Description,
): LegendBlock {
  const words = describeIndicator(indicator, description.messages);
  const labels = classLabels(model, description);
  return {
    title: model.misuse === null ? words.name : words.numerator,
    subtitle: description.messages.legend.subtitle({
      unit: unitOfColors(model, indicator, description),
      date: describeReferenceDate(indicator, description),
    }),
    lines: model.classes.map(({ count }, rank) => territoryLine(labels[rank] ?? '', count, description)),
    states: stateLines(model.states, description),
    marks: describeMarks(model, description),
    notes: [
      ...classNotes(description.classes, model, description),
      ...readingNotes(description.reading, description),
      ...notesOf(indicator, description),
    ],
    warnings: [
      ...misuseWarnings(model.misuse, description),
      ...classWarnings(description.classes, description),
    ],
    sources: describeProvenance(
      [...indicator.numeratorProvenance, ...(model.misuse === null ? indicator.denominatorProvenance : [])],
      description,
    ),
  };
}

function unitOfColors(
  { misuse }: ChoroplethLegend,
  indicator: LegendIndicator,
  { messages, reading }: Description,
): string {
  if (misuse !== null) return messages.values.units[unitOfTerm(indicator.definition.numerator)];
  const { unit } = describeIndicator(indicator, messages);
  return reading.mode === 'smoothed' ? messages.uncertainty.smoothedUnit({ unit }) : unit;
}

/** Why a sign misleads that the user insisted on. */
function misuseWarnings(misuse: Misuse | null, { messages }: Language): readonly string[] {
  return misuse === null ? [] : [messages.legend.misuses[misuse]];
}

function describeSymbols(
  model: SymbolLegend,
  indicator: LegendIndicator,
  description: Description,
): SymbolBlock {
  const { messages, formats } = description;
  const words = describeIndicator(indicator, messages);
  const isCount = model.misuse === null;
  const unit = isCount ? messages.values.units[unitOfTerm(indicator.definition.numerator)] : words.unit;
  const below = model.negativeCount > 0 ? [messages.legend.negatives({ count: model.negativeCount })] : [];
  return {
    title: isCount ? words.numerator : words.name,
    subtitle: messages.legend.subtitle({ unit, date: describeReferenceDate(indicator, description) }),
    circles: model.circles.map(({ value }) => (isCount ? formats.integer(value) : formats.rate(value))),
    lines: [],
    states: stateLines(model.states, description),
    marks: null,
    notes: [
      isCount ? messages.legend.symbolsScale : messages.legend.rateSymbolsScale,
      ...below,
      ...notesOf(indicator, description),
    ],
    warnings: misuseWarnings(model.misuse, description),
    sources: describeProvenance(indicator.numeratorProvenance, description),
  };
}

function describeOffer(
  model: OfferLegend,
  { offer: provenance, offerKept }: Pick<LegendContext, 'offer' | 'offerKept'>,
  language: Language,
): LegendBlock {
  const { messages, formats } = language;
  const notes: string[] = [];
  if (offerKept) notes.push(messages.legend.filtered(offerKept));
  if (model.estimatedCount > 0) notes.push(messages.legend.estimatedPoints({ count: model.estimatedCount }));
  if (model.unlocatedCount > 0) notes.push(messages.legend.unlocated({ count: model.unlocatedCount }));
  return {
    title: messages.legend.offer,
    subtitle: null,
    lines: model.families.map(({ family, count }) => ({
      label: messages.layers.families[family],
      count: formats.integer(count),
      spokenCount: messages.values.counts.establishments({ count }),
    })),
    states: [],
    marks: null,
    notes,
    warnings: [],
    sources: describeProvenance(provenance === null ? [] : [provenance], language),
  };
}

function describeCoverage(
  model: CoverageLegend,
  provenance: Provenance | null,
  language: Language,
): LegendBlock {
  const { messages, formats } = language;
  return {
    title: messages.legend.coverage,
    subtitle: messages.layers.coverageKinds.erhr.long,
    lines: model.statuses.map(({ verification, teamCount }) => ({
      label: messages.layers.verification[verification].label,
      count: formats.integer(teamCount),
      spokenCount: messages.layers.teams({ count: teamCount }),
    })),
    states: [],
    marks: null,
    notes: [],
    warnings: [],
    sources: describeProvenance(provenance === null ? [] : [provenance], language),
  };
}

function shownProvenances(model: LegendModel, context: LegendContext): readonly (Provenance | null)[] {
  const { indicator, pair, symbols, offer, coverage } = context;
  const provenancesOf = (shown: LegendIndicator | null) =>
    shown ? [...shown.numeratorProvenance, ...shown.denominatorProvenance] : [];
  return [
    ...(model.choropleth ? provenancesOf(indicator) : []),
    ...(model.borders ? provenancesOf(indicator) : []),
    ...(model.representation?.kind === 'evolution' || model.representation?.kind === 'dots'
      ? provenancesOf(indicator)
      : []),
    ...((model.representation?.kind === 'need-and-offer' || model.representation?.kind === 'quadrants') &&
    pair
      ? [...provenancesOf(pair.need), ...provenancesOf(pair.offer)]
      : []),
    ...categoryProvenances(model, context),
    ...(model.symbols ? (symbols?.numeratorProvenance ?? []) : []),
    ...(model.offer ? [offer] : []),
    ...(model.coverage ? [coverage] : []),
  ];
}

/** Where the categories of a map of them come from. */
function categoryProvenances(
  { representation }: LegendModel,
  { offer, coverage }: LegendContext,
): readonly (Provenance | null)[] {
  if (representation?.kind !== 'category' || representation.by === 'region') return [];
  return [representation.by === 'places' ? offer : coverage];
}

/**
 * Puts a legend into words. The screen and every export call it, so they agree to the letter; lines are in the order
 * of the model and pair with its colours by rank.
 */
export function describeLegend(model: LegendModel, context: LegendContext, language: Language): LegendText {
  const description: Description = {
    ...language,
    level: context.level,
    reading: context.reading,
    classes: context.classes,
  };
  const { choropleth, symbols, offer, coverage } = model;
  const demonstration = shownProvenances(model, context).some((shown) => shown?.status === 'demonstration');
  return {
    title: language.messages.legend.title,
    choropleth:
      choropleth && context.indicator ? describeChoropleth(choropleth, context.indicator, description) : null,
    symbols: symbols && context.symbols ? describeSymbols(symbols, context.symbols, description) : null,
    offer: offer && describeOffer(offer, context, language),
    coverage: coverage && describeCoverage(coverage, context.coverage, language),
    demonstration: demonstration ? language.messages.app.demonstration.mark : null,
  };
}
