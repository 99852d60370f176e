import { type Discontinuity, findDiscontinuities, strongestBorders } from '@/analysis/discontinuity';
import { type BorderCount, keepContours } from '@/cartography';
import { findSharedBorders, type SharedBorder } from '@/cartography/overlays';
import {
  contoursAt,
  type MappedLevel,
  type Territory,
  territoryAt,
  type TerritoryIndex,
} from '@/domain/territory';
import { type IndicatorResult, type JudgedLevel, type Judgement, judgePairs } from '@/indicators';
import { memoizeLast } from '@/lib';
import type { BorderSettings, ProjectDocument } from '@/project';
import type { AppStore } from '../create-app-store';
import { rememberInSlices } from './in-slices';
import { type StudiedSelectors, studiedOf } from './studied-figures';

/** A border that is shown: the territory of the higher rate, that of the lower, and what tells them apart. */
export interface BorderRow extends Pick<Discontinuity, 'higher' | 'lower' | 'difference' | 'ratio'> {
  /** From 1 for the strongest; equals have ranks of their own. */
  readonly rank: number;
  readonly above: Territory;
  readonly below: Territory;
  readonly strength: number;
  /** Whether the two rates differ by more than chance may do. */
  readonly judgement: Judgement;
  readonly shape: SharedBorder;
}

/** The borders between the territories studied, by how far apart the rates of their two sides are. */
export interface BorderView {
  /** From the strongest. */
  readonly rows: readonly BorderRow[];
  readonly count: BorderCount;
}

/** What tells borders. */
export interface BorderSelectors {
  readonly view: (document: ProjectDocument) => BorderView;
}

/** Territories whose borders are looked for at most: of more, no list would be read. */
const TERRITORIES_AT_MOST = 5000;

const byStore = new WeakMap<AppStore['select'], BorderSelectors>();

/** {@link createBorderSelectors} of a store, made when first asked for: they are not part of the first page. */
export function bordersOf(app: AppStore): BorderSelectors {
  const known = byStore.get(app.select) ?? createBorderSelectors(app, studiedOf(app));
  byStore.set(app.select, known);
  return known;
}

interface PlacedBorders {
  readonly shapes: readonly SharedBorder[];
  /** Positions of the two territories of each. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** Stand for borders that are not known. */
const UNDERWAY: PlacedBorders = { shapes: [], pairs: [] };
const TOO_MANY: PlacedBorders = { shapes: [], pairs: [] };

/** Builds {@link BorderSelectors}: shapes are looked for once a set of contours, a slice at a time, and rates compared once a result. */
function createBorderSelectors(app: AppStore, select: StudiedSelectors): BorderSelectors {
  const drawn = memoizeLast(keepContours);
  const search = rememberInSlices(app, findSharedBorders);
  const place = memoizeLast(placeBorders);
  const build = memoizeLast(buildView);
  const judged = memoizeLast((result: IndicatorResult, level: MappedLevel): JudgedLevel => ({
    result,
    level,
    uncertainty: select.uncertainty(result, level),
  }));
  return {
    view: (document) => {
      const { level, borders } = document.settings;
      const result = select.chosen(document);
      const { index } = result.figures[level].rate;
      if (index.territories.length > TERRITORIES_AT_MOST)
        return build(judged(result, level), TOO_MANY, borders);
      const contours = contoursAt(select.contours(document), level);
      const shapes = search(drawn(contours, select.studiedCodes(document, level)));
      const placed = shapes === null ? UNDERWAY : place(shapes, index);
      return build(judged(result, level), placed, borders);
    },
  };
}

function searchOf(borders: PlacedBorders): BorderCount['search'] {
  if (borders === TOO_MANY) return 'too-many';
  return borders === UNDERWAY ? 'underway' : 'done';
}

function placeBorders(borders: readonly SharedBorder[], index: TerritoryIndex): PlacedBorders {
  const found = borders.flatMap((shape) => {
    const [one, other] = shape.codes.map((code) => index.positionOf(code));
    return one === undefined || other === undefined ? [] : [{ shape, pair: [one, other] as const }];
  });
  return { shapes: found.map(({ shape }) => shape), pairs: found.map(({ pair }) => pair) };
}

function buildView(subject: JudgedLevel, borders: PlacedBorders, settings: BorderSettings): BorderView {
  const { rate } = subject.result.figures[subject.level];
  const finding = findDiscontinuities(rate, borders.pairs);
  const { shown, ...strongest } = strongestBorders(finding, settings.measure, settings.threshold);
  const judgements = judgePairs(
    subject,
    shown.map(({ positions }) => positions),
  );
  const rows = shown.flatMap(({ border, positions, ...figures }, rank): BorderRow[] => {
    const [shape, judgement] = [borders.shapes[border], judgements[rank]];
    if (shape === undefined || judgement === undefined) return [];
    const [above, below] = [territoryAt(rate.index, positions[0]), territoryAt(rate.index, positions[1])];
    return [{ ...figures, rank: rank + 1, above, below, judgement, shape }];
  });
  const { measure } = settings;
  const { uncompared } = finding;
  const search = searchOf(borders);
  return { rows, count: { ...strongest, measure, shown: rows.length, uncompared, search } };
}
