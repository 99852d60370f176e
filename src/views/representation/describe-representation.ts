import type {
  BivariateLegend,
  CategoryLegend,
  DotLegend,
  EvolutionLegend,
  LegendModel,
  QuadrantLegend,
} from '@/cartography';
import { teamProvenance } from '@/domain/coverage';
import type { Provenance } from '@/domain/measure';
import type { LegendBlock, LegendContext, Language } from '@/i18n';
import { type BivariateText, bivariateWords, describeBivariate } from '@/i18n/bivariate';
import { categoryMapWords, describeCategories } from '@/i18n/category';
import { describeDots, dotsWords, type DotText } from '@/i18n/dots';
import { describeEvolutionMap, type EvolutionMapText, evolutionMapWords } from '@/i18n/evolution-map';
import { describeQuadrants, quadrantsWords } from '@/i18n/quadrants';
import { describeIndicator, type Messages } from '@/i18n';
import type { LevelEvolution } from '@/indicators/evolution';
import type { ProjectDocument, ProjectSettings } from '@/project';
import { type AppStore, evolutionsOf } from '@/state';

type MapSubjectSettings = Pick<ProjectSettings, 'fillBy' | 'categoryBy'>;

interface Texts {
  readonly category: { readonly model: CategoryLegend; readonly text: LegendBlock };
  readonly quadrants: { readonly model: QuadrantLegend; readonly text: LegendBlock };
  readonly dots: { readonly model: DotLegend; readonly text: DotText };
  readonly 'need-and-offer': { readonly model: BivariateLegend; readonly text: BivariateText };
  readonly evolution: {
    readonly model: EvolutionLegend;
    readonly text: EvolutionMapText;
    /** `null` when there are not two dates. */
    readonly evolution: LevelEvolution | null;
  };
}

/** The legend of one kind of map, and its words. */
export type RepresentationOf<Kind extends keyof Texts> = Texts[Kind] & { readonly kind: Kind };

/** The legend of a map that is not the classes of one indicator, and its words. */
export type RepresentationText = { [Kind in keyof Texts]: RepresentationOf<Kind> }[keyof Texts];

type DescribedApp = Pick<AppStore, 'select' | 'embedded' | 'formerYears'>;

/** Puts the legend of such a map into words, for the screen and for every export; `null` where there is none. */
export function describeRepresentation(
  model: LegendModel['representation'],
  { app, document }: { readonly app: DescribedApp; readonly document: ProjectDocument },
  language: Language,
): RepresentationText | null {
  if (model === null) return null;
  const context = app.select.legendContext(document);
  if (model.kind === 'need-and-offer') {
    const text = describeBivariate(model, context, language);
    return text && { kind: model.kind, model, text };
  }
  const { level } = document.settings;
  if (model.kind === 'category') {
    const { capacityStatus } = document.settings.perimeter;
    const subject = { level, capacityStatus, provenance: categoryProvenance(model, { app, document }) };
    return { kind: model.kind, model, text: describeCategories(model, subject, language) };
  }
  if (model.kind === 'quadrants') {
    const { pair } = context;
    return pair && { kind: model.kind, model, text: describeQuadrants(model, { level, pair }, language) };
  }
  if (model.kind === 'dots') {
    const { indicator } = context;
    return { kind: model.kind, model, text: describeDots(model, { level, indicator }, language) };
  }
  const evolution = evolutionsOf(app).evolutionAt(document, app.formerYears.current(), level);
  const subject = { level, indicator: context.indicator, evolution };
  return { kind: model.kind, model, evolution, text: describeEvolutionMap(model, subject, language) };
}

/** Where the categories of a map come from; nowhere for régions, which the official geography gives. */
export function categoryProvenance(
  { by }: CategoryLegend,
  { app, document }: { readonly app: Pick<AppStore, 'select'>; readonly document: ProjectDocument },
): readonly Provenance[] {
  if (by === 'region') return [];
  if (by === 'custom') return document.territories === null ? [] : [document.territories.provenance];
  if (by === 'places') return [app.select.datedOffer(document).provenance];
  return teamProvenance(app.select.coverage(document), by);
}

/** What such a map is about, in a few words; `null` when the map is of one indicator. */
export function representationSubject(
  { fillBy, categoryBy }: MapSubjectSettings,
  { pair, indicator }: Pick<LegendContext, 'pair' | 'indicator'>,
  messages: Messages,
): string | null {
  if (fillBy === 'category') return categoryMapWords(messages.locale).titles[categoryBy];
  const nameOf = (named: NonNullable<LegendContext['indicator']>) => describeIndicator(named, messages).name;
  if (pair !== null) {
    const names = { need: nameOf(pair.need), offer: nameOf(pair.offer) };
    const words = fillBy === 'quadrants' ? quadrantsWords(messages.locale) : bivariateWords(messages.locale);
    return words.subject(names);
  }
  if (indicator === null) return null;
  if (fillBy === 'dots')
    return dotsWords(messages.locale).subject({ name: describeIndicator(indicator, messages).numerator });
  if (fillBy !== 'evolution') return null;
  return evolutionMapWords(messages.locale).subject({ name: nameOf(indicator) });
}
