import { columnValueAt, displayStateOf, MISSING, numberOf, type ProtectedColumn } from '@/domain/measure';
import type { ContourCollection } from '@/domain/territory';
import { thirdOf, type Thirds, thirdsOf } from '../classification/thirds';
import type { BivariateLegend } from '../legend-model';
import { BIVARIATE_COLORS } from '../palette/bivariate-colors';
import { STATE_COLORS } from '../palette/choropleth-palette';
import type { ThemeName } from '../palette/theme';
import { patternOf } from '../scene/build-fill';
import type { TerritoryPaint } from '../scene/scene';
import type { Representation } from './representation';
import { listLegendStates } from './legend-states';

/** The two rates a map of need and offer is painted by, at the level of the map. */
export interface BivariateInput {
  readonly need: ProtectedColumn;
  readonly offer: ProtectedColumn;
}

type Absence = 'suppressed' | 'missing' | 'not-applicable';

/** What is said of a territory that wants one rate or both: the first of these that one of them is. */
const ABSENCES: readonly Absence[] = ['suppressed', 'missing', 'not-applicable'];

const RANKS = [0, 1, 2];

/**
 * Paints every territory by the third its need is in and the third its offer is in. One whose need or offer is not shown
 * is painted by what is wanting, never guessed from the other. Zero is a value like another, in the lowest third.
 */
export function buildBivariate(
  contours: ContourCollection,
  { need, offer }: BivariateInput,
  themeName: ThemeName,
): Representation {
  const axes = {
    need: { rate: need, thirds: thirdsOf(need) },
    offer: { rate: offer, thirds: thirdsOf(offer) },
  };
  const fill = contours.features.map(({ properties: { code } }) => {
    const [onNeed, onOffer] = [standingAt(axes.need, code), standingAt(axes.offer, code)];
    return paintOf(code, [onNeed, onOffer], themeName);
  });
  const limits = { need: axes.need.thirds, offer: axes.offer.thirds };
  return { fill, arrows: null, legend: legendOf(fill, limits, themeName) };
}

interface Axis {
  readonly rate: ProtectedColumn;
  readonly thirds: Thirds | null;
}

interface Standing {
  readonly state: TerritoryPaint['state'];
  /** Third the rate is in, from 0; `null` where it is not shown. */
  readonly third: number | null;
}

function standingAt({ rate, thirds }: Axis, code: string): Standing {
  const position = rate.index.positionOf(code);
  const measured = position === undefined ? MISSING : columnValueAt(rate, position);
  const value = numberOf(measured);
  return { state: displayStateOf(measured), third: value === undefined ? null : thirdOf(thirds, value) };
}

function paintOf(
  code: string,
  [need, offer]: readonly [Standing, Standing],
  themeName: ThemeName,
): TerritoryPaint {
  const states = [need.state, offer.state];
  const classIndex =
    need.third === null || offer.third === null ? null : cellOf({ need: need.third, offer: offer.third });
  const placed = states.includes('estimated') ? 'estimated' : 'known';
  const state =
    classIndex === null ? (ABSENCES.find((absence) => states.includes(absence)) ?? 'missing') : placed;
  const cellColor = classIndex === null ? undefined : BIVARIATE_COLORS[themeName][classIndex];
  const color = cellColor ?? STATE_COLORS[themeName][state === 'known' ? 'missing' : state];
  return { code, state, classIndex, color, pattern: patternOf(state) };
}

/** Rank of a cell: those of the lowest need first, the lowest offer first among them. */
function cellOf({ need, offer }: { readonly need: number; readonly offer: number }): number {
  return need * RANKS.length + offer;
}

function legendOf(
  fill: readonly TerritoryPaint[],
  limits: BivariateLegend['limits'],
  themeName: ThemeName,
): BivariateLegend {
  const colors = BIVARIATE_COLORS[themeName];
  return {
    kind: 'need-and-offer',
    rows: RANKS.map((need) =>
      RANKS.map((offer) => {
        const cell = cellOf({ need, offer });
        const count = fill.filter(({ classIndex }) => classIndex === cell).length;
        return { color: colors[cell] ?? STATE_COLORS[themeName].missing, count };
      }),
    ),
    limits,
    states: listLegendStates(fill, themeName),
  };
}
