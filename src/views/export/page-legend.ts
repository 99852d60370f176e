import type { BorderLegend, LegendModel } from '@/cartography';
import type { LegendBlock as PageBlock, LegendItem, LegendSquare, LegendSwatch } from '@/export';
import type { LegendBlock, LegendLine, LegendText } from '@/i18n';
import type { BorderText } from '@/i18n/borders';
import type { RepresentationOf, RepresentationText } from '../representation';

const NO_SWATCH: LegendSwatch = { kind: 'none' };

/** Legends of what is read when it is first shown; `null` where the map has none. */
interface LateLegends {
  readonly representation: RepresentationText | null;
  readonly borders: { readonly model: BorderLegend; readonly text: BorderText } | null;
}

/** Pairs the signs of a legend with its words, by rank: the page says what the screen says, to the letter. */
export function buildPageLegend(
  model: LegendModel,
  text: LegendText,
  { representation, borders }: LateLegends,
): readonly PageBlock[] {
  return [
    choroplethBlock(model, text),
    representation && representationBlock(representation),
    borders && bordersBlock(borders),
    symbolsBlock(model, text),
    offerBlock(model, text),
    coverageBlock(model, text),
  ].filter((block) => block !== null);
}

function choroplethBlock({ choropleth: model }: LegendModel, { choropleth: text }: LegendText) {
  if (model === null || text === null) return null;
  const classes = model.classes.map(({ color }): LegendSwatch => ({ kind: 'class', color }));
  const states = model.states.map(({ color, pattern }): LegendSwatch => ({ kind: 'state', color, pattern }));
  const marks = model.marks.map(({ color, pattern }): LegendSwatch => ({ kind: 'state', color, pattern }));
  return pageBlock(text, [
    ...pair(classes, text.lines),
    ...pair(states, text.states),
    ...(text.marks === null ? [] : [remark(text.marks.title), ...pair(marks, text.marks.lines)]),
  ]);
}

function representationBlock(representation: RepresentationText): PageBlock {
  switch (representation.kind) {
    case 'evolution':
      return evolutionBlock(representation);
    case 'dots':
      return dotsBlock(representation);
    case 'quadrants':
    case 'category':
      return colorRowsBlock(representation);
    case 'need-and-offer':
      return bivariateBlock(representation);
  }
}

function colorRowsBlock({ model, text }: RepresentationOf<'quadrants' | 'category'>): PageBlock {
  const rows = model.rows.map(({ color }): LegendSwatch => ({ kind: 'class', color }));
  const states = model.states.map(({ color, pattern }): LegendSwatch => ({ kind: 'state', color, pattern }));
  return pageBlock(text, [...pair(rows, text.lines), ...pair(states, text.states)]);
}

function dotsBlock({ model, text }: RepresentationOf<'dots'>): PageBlock {
  const { radiusPx } = model;
  const states = model.states.map(({ color, pattern }): LegendSwatch => ({ kind: 'state', color, pattern }));
  return pageBlock(text, [...pair([{ kind: 'dot', radiusPx }], text.lines), ...pair(states, text.states)]);
}

function evolutionBlock({ model, text }: RepresentationOf<'evolution'>): PageBlock {
  const arrows = model.arrows.map(({ direction, color }): LegendSwatch => ({
    kind: 'arrow',
    direction,
    color,
  }));
  const sizes = model.sizes.map(({ heightPx }, rank): LegendItem => ({
    swatch: { kind: 'arrow-size', heightPx },
    label: text.sizes[rank] ?? '',
    count: null,
  }));
  const states = model.states.map(({ color, pattern }): LegendSwatch => ({ kind: 'state', color, pattern }));
  return pageBlock(text, [...sizes, ...pair(arrows, text.lines), ...pair(states, text.states)]);
}

function bivariateBlock({ model, text }: RepresentationOf<'need-and-offer'>): PageBlock {
  const colorAt = (need: number, offer: number) => model.rows[need]?.[offer]?.color ?? '#ffffff';
  const square: LegendSquare = {
    rows: text.rows.map(({ need, name, cells }) => ({
      name,
      cells: cells.map(({ offer, count }) => ({ color: colorAt(need, offer), count })),
    })),
    columns: text.columns.map(({ name }) => name),
    axes: { up: text.axes.need, right: text.axes.offer },
  };
  const corners = text.corners.map(({ need, offer }): LegendSwatch => ({
    kind: 'class',
    color: colorAt(need, offer),
  }));
  const states = model.states.map(({ color, pattern }): LegendSwatch => ({ kind: 'state', color, pattern }));
  const items = [...pair(corners, text.corners), ...pair(states, text.states)];
  return { ...pageBlock(text, items), square };
}

/** Width of the line that stands for solid or dashed, in the pixels of the scene. */
const SURENESS_PX = 2.5;

function bordersBlock({ model, text }: NonNullable<LateLegends['borders']>): PageBlock {
  const classes = model.classes.map(({ widthPx }): LegendSwatch => ({
    kind: 'border',
    widthPx,
    isSure: true,
  }));
  const sureness = text.sureness.map(({ isSure }): LegendSwatch => ({
    kind: 'border',
    widthPx: SURENESS_PX,
    isSure,
  }));
  return pageBlock(text, [...pair(classes, text.lines), ...pair(sureness, text.sureness)]);
}

function symbolsBlock({ symbols: model }: LegendModel, { symbols: text }: LegendText) {
  if (model === null || text === null) return null;
  const circles = model.circles.map(({ radiusPx }, rank): LegendItem => ({
    swatch: { kind: 'circle', radiusPx },
    label: text.circles[rank] ?? '',
    count: null,
  }));
  const states = model.states.map(() => NO_SWATCH);
  return pageBlock(text, [...circles, ...pair(states, text.states)]);
}

function offerBlock({ offer: model }: LegendModel, { offer: text }: LegendText) {
  if (model === null || text === null) return null;
  const families = model.families.map(({ family, color }): LegendSwatch => ({
    kind: 'family',
    family,
    color,
  }));
  return pageBlock(text, pair(families, text.lines));
}

function coverageBlock({ coverage: model }: LegendModel, { coverage: text }: LegendText) {
  if (model === null || text === null) return null;
  const statuses = model.statuses.map(({ verification }): LegendSwatch => ({
    kind: 'coverage',
    verification,
  }));
  return pageBlock(text, pair(statuses, text.lines));
}

function pair(swatches: readonly LegendSwatch[], lines: readonly LegendLine[]): readonly LegendItem[] {
  return lines.map(({ label, count }, rank) => ({ swatch: swatches[rank] ?? NO_SWATCH, label, count }));
}

function pageBlock(
  { title, subtitle, notes, warnings }: LegendBlock,
  items: readonly LegendItem[],
): PageBlock {
  return { title, subtitle, items: [...items, ...[...warnings, ...notes].map(remark)] };
}

function remark(label: string): LegendItem {
  return { swatch: NO_SWATCH, label, count: null };
}
