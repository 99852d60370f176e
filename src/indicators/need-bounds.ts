import {
  type MeasuredNumbers,
  type MeasuredValue,
  MISSING,
  NumberWriter,
  type ProtectedColumn,
  STATUS_BYTE,
} from '@/domain/measure';
import { NEED_PUBLICS, type NeedDataset, type NeedPublic } from '@/domain/need';
import type { CommuneNesting, FigureLevel, TerritoryHierarchy } from '@/domain/territory';
import { memoizeLast } from '@/lib';
import {
  type BoundsGround,
  boundsReader,
  type NeedBoundsBasis,
  type NeedByPublic,
  readNeedSources,
  type TerritoryBounds,
} from './bound-territory';
import { boundsGround } from './bounds-ground';
import { withCommuneLevels } from './communes/commune-levels';
import type { NeedInputs } from './need-counts';
import type { NeedOverlap } from './need-overlap';
import { periodOf, type ReferencePeriod } from './reference-period';
import { deriveNumbers } from './secrecy/protected-column';
import type { SecrecyRules } from './secrecy/secrecy-rules';
import type { LeastPattern } from './secrecy/suppression';
import { buildByLevel } from './territory-members';

/** Fewest and most people without a solution over all sources, for one public. */
export interface NeedBounds {
  readonly low: Readonly<Record<FigureLevel, ProtectedColumn>>;
  readonly high: Readonly<Record<FigureLevel, ProtectedColumn>>;
  readonly period: ReferencePeriod;
}

/** {@link NeedBoundsBasis}, and whose need is bounded. */
export interface NeedBoundsSettings extends NeedBoundsBasis {
  readonly public: NeedPublic;
}

/**
 * Bounds of the number of people without a solution when several sources count them and overlap: {@link bestBounds} at
 * every territory.
 *
 * Made from what is shown of each source and public, and from nothing else. A source that says nothing of a territory
 * counts nobody there.
 */
export function computeNeedBounds(inputs: NeedInputs, settings: NeedBoundsSettings): NeedBounds {
  const { sources, modelAt, all } = readBounds(inputs, settings);
  const build = (bound: 'low' | 'high') => {
    const column = (level: FigureLevel) => {
      const numbers = numbersOf(all(level), ({ bounds }) => bounds[settings.public][bound]);
      return deriveNumbers(modelAt(level), descriptionOf(inputs), numbers);
    };
    return withCommuneLevels(buildByLevel(column), column);
  };
  const dates = sources.flatMap((source) =>
    NEED_PUBLICS.flatMap((group) => [source[group].period.earliest, source[group].period.latest]),
  );
  return { low: build('low'), high: build('high'), period: periodOf(dates) };
}

/** Of thirty thousand communes each bound is written once; of a few départements, those of each. */
function numbersOf(
  { ranks, found }: LevelBounds,
  boundOf: (bounds: TerritoryBounds) => MeasuredValue,
): MeasuredNumbers {
  if (ranks.length < found.length) return numbersOfEach({ ranks, found }, boundOf);
  const each = new NumberWriter(found.length);
  for (const bounds of found) each.write(bounds.rank, boundOf(bounds));
  const values = new Float64Array(ranks.length);
  const statuses = new Uint8Array(ranks.length);
  for (let position = 0; position < ranks.length; position += 1) {
    const rank = ranks[position] ?? 0;
    values[position] = each.values[rank] ?? Number.NaN;
    statuses[position] = each.statuses[rank] ?? STATUS_BYTE.missing;
  }
  return { values, statuses };
}

function numbersOfEach(
  { ranks, found }: LevelBounds,
  boundOf: (bounds: TerritoryBounds) => MeasuredValue,
): MeasuredNumbers {
  const numbers = new NumberWriter(ranks.length);
  ranks.forEach((rank, position) => {
    const bounds = found[rank];
    numbers.write(position, bounds === undefined ? MISSING : boundOf(bounds));
  });
  return numbers;
}

/** The bounds of a dataset, at any territory. */
export interface ReadBounds {
  readonly sources: readonly NeedByPublic[];
  /** A column of a level, whichever. */
  readonly modelAt: (level: FigureLevel) => ProtectedColumn;
  readonly at: (level: FigureLevel, position: number) => TerritoryBounds;
  readonly all: (level: FigureLevel) => LevelBounds;
}

/** The bounds of every territory of a level. */
interface LevelBounds {
  /** Of each position, the rank of its bounds. */
  readonly ranks: Int32Array;
  /** Every bounds found until now, by rank. */
  readonly found: readonly TerritoryBounds[];
}

interface ReadGround {
  readonly ground: BoundsGround;
  readonly boundsAt: (position: number) => TerritoryBounds;
}

/** Reads the bounds of a dataset under rules of secrecy, with what is declared of its sources. */
export function readBounds(
  { need, hierarchy, nesting, patterns }: NeedInputs,
  { rules, overlaps }: NeedBoundsBasis,
): ReadBounds {
  return boundsOfDataset(need, hierarchy, nesting)(rules, overlaps, patterns);
}

/** The bounds of each territory, computed when first asked for; kept, for each public and each bound asks for all of them. */
const boundsOfDataset = memoizeLast(
  (need: NeedDataset, hierarchy: TerritoryHierarchy, nesting: CommuneNesting | undefined) =>
    memoizeLast(
      (
        rules: SecrecyRules,
        overlaps: readonly NeedOverlap[],
        patterns: readonly LeastPattern[] | undefined,
      ): ReadBounds => {
        const inputs = { need, hierarchy, nesting, ...(patterns && { patterns }) };
        const sources = readNeedSources(inputs, rules);
        const read = boundsReader(inputs, overlaps);
        const grounds = new Map<FigureLevel, ReadGround>();
        const groundAt = (level: FigureLevel) => {
          const held = grounds.get(level);
          if (held !== undefined) return held;
          const ground = boundsGround(inputs, sources, level);
          const made = { ground, boundsAt: read(ground) };
          grounds.set(level, made);
          return made;
        };
        const modelAt = (level: FigureLevel) => {
          const [model] = groundAt(level).ground.shown;
          if (model === undefined) throw new Error('No source of need is read');
          return model.all;
        };
        const found: TerritoryBounds[] = [];
        const at = (level: FigureLevel, position: number) => {
          const bounds = groundAt(level).boundsAt(position);
          found[bounds.rank] = bounds;
          return bounds;
        };
        const kept = new Map<FigureLevel, Int32Array>();
        const ranksAt = (level: FigureLevel) => {
          const size = modelAt(level).values.length;
          const ranks = kept.get(level) ?? rankEach(size, (position) => at(level, position).rank);
          kept.set(level, ranks);
          return ranks;
        };
        return { sources, modelAt, at, all: (level) => ({ ranks: ranksAt(level), found }) };
      },
    ),
);

function rankEach(size: number, rankAt: (position: number) => number): Int32Array {
  const ranks = new Int32Array(size);
  for (let position = 0; position < size; position += 1) ranks[position] = rankAt(position);
  return ranks;
}

function descriptionOf({ need }: NeedInputs) {
  return { unit: 'people', provenance: [need.provenance] } as const;
}
