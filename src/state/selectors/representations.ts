import type { ThemeName } from '@/cartography';
import {
  buildBivariate,
  buildCategories,
  buildDots,
  buildEvolution,
  buildQuadrants,
  keepContours,
  type Representation,
} from '@/cartography/representations';
import { placeDots } from '@/cartography/dots';
import type { ProtectedColumn } from '@/domain/measure';
import { contoursAt } from '@/domain/territory';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { EvolutionJudgement, LevelEvolution } from '@/indicators/evolution';
import type { AppStore } from '../create-app-store';
import { categoriesOf } from './categories';
import { type DotCounts, dotsOf } from './dots';
import { evolutionsOf } from './evolutions-of';
import type { GapView } from './gaps';
import { gapsOf } from './gaps-of';
import { rememberInSlices } from './in-slices';
import type { Selectors } from './index';
import { quadrantsIn } from './quadrants-in';
import { rememberNarrowing } from './study';

/** Draws the map a document asks for, when that is not the classes of one indicator; `null` when it is. */
export type Representations = (document: ProjectDocument, look: Look) => Representation | null;

interface Look {
  readonly themeName: ThemeName;
  /** Radius of the largest circle, in CSS pixels: other signs take as much room. */
  readonly largestSymbolPx: number;
}

type RepresentationSelect = Pick<Selectors, 'contours' | 'paintedPair' | 'studied' | 'studiedCodes'>;

/** Builds {@link Representations}: each theme keeps its last map. */
export function createRepresentations(app: AppStore): Representations {
  const { select } = app;
  const pairColumns = rememberPairColumns(select);
  const changeOf = memoizeLast((evolution: LevelEvolution | null) => ({
    difference: evolution?.difference ?? null,
    sure: (evolution?.judgements ?? []).map(isSure),
  }));
  const remember = () => ({
    bivariate: memoizeLast(buildBivariate),
    evolution: memoizeLast(buildEvolution),
    dots: memoizeLast(buildDots),
    quadrants: memoizeLast(buildQuadrants),
    categories: memoizeLast(buildCategories),
    look: memoizeLast((themeName: ThemeName, largestPx: number) => ({ themeName, largestPx })),
  });
  const placed = rememberInSlices(app, placeDots);
  const dotInput = memoizeLast(({ counts, perDot }: DotCounts, dots: ReturnType<typeof placed>) => ({
    counts,
    perDot,
    dots,
  }));
  const quadrantInput = memoizeLast(quadrantInputOf);
  const builders = { light: remember(), dark: remember() };
  const contoursOf = memoizeLast(keepContours);
  return (document, { themeName, largestSymbolPx }) => {
    const { level, fillBy } = document.settings;
    const draw = builders[themeName];
    const contours = contoursOf(
      contoursAt(select.contours(document), level),
      select.studiedCodes(document, level),
    );
    if (fillBy === 'category') return draw.categories(contours, categoriesOf(app).input(document), themeName);
    if (fillBy === 'quadrants') {
      const view = gapsOf(app).view(document, document.settings.gaps);
      return draw.quadrants(contours, quadrantInput(view), themeName);
    }
    const pair = select.paintedPair(document);
    if (pair !== null) return draw.bivariate(contours, pairColumns(document, pair), themeName);
    if (fillBy === 'dots') {
      const counted = dotsOf(app)(document);
      const dots = counted.perDot === null ? null : placed(contours, counted.counts, counted.perDot);
      return draw.dots(contours, dotInput(counted, dots), themeName);
    }
    if (fillBy !== 'evolution') return null;
    const evolution = evolutionsOf(app).evolutionAt(document, app.formerYears.current(), level);
    return draw.evolution(contours, changeOf(evolution), draw.look(themeName, 2 * largestSymbolPx));
  };
}

function quadrantInputOf(view: GapView) {
  const rateOf = ({ subject }: GapView['need']) => subject.result.figures[subject.level].rate;
  return {
    need: rateOf(view.need),
    offer: rateOf(view.offer),
    quadrants: quadrantsIn(view),
    thresholds: { need: view.need.value, offer: view.offer.value },
  };
}

/** A change that chance would hardly do; of what is no sample, every change is a fact. */
function isSure({ verdict, silence }: EvolutionJudgement): boolean {
  return verdict === 'above' || verdict === 'below' || silence === 'not-a-sample';
}

/** The two rates of a map of need and offer, at the territories studied. */
function rememberPairColumns({ studied }: RepresentationSelect) {
  const narrow = { need: rememberNarrowing(), offer: rememberNarrowing() };
  const join = memoizeLast((need: ProtectedColumn, offer: ProtectedColumn) => ({ need, offer }));
  return (
    document: ProjectDocument,
    { need, offer }: NonNullable<ReturnType<RepresentationSelect['paintedPair']>>,
  ) => {
    const { level } = document.settings;
    const positions = studied(document, level);
    return join(
      narrow.need(need.figures[level].rate, positions),
      narrow.offer(offer.figures[level].rate, positions),
    );
  };
}
