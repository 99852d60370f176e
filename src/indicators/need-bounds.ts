import type { MeasuredValue, ProtectedColumn } from '@/domain/measure';
import { NEED_PUBLICS, type NeedDataset, type NeedPublic, needSourcesOf } from '@/domain/need';
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
import { mostOf, type NeedInterval } from './need-interval';
import type { NeedOverlap } from './need-overlap';
import { periodOf, type ReferencePeriod } from './reference-period';
import { deriveColumn } from './secrecy/protected-column';
import type { SecrecyRule } from './secrecy/secrecy-rule';
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

/** What a source brings to the bounds of a public in a territory. */
export interface NeedShare {
  readonly source: string;
  /** Most people of the public it may hold; missing where it says nothing of them. */
  readonly most: MeasuredValue;
  /** Its count is the lower bound, alone or added to others that share nobody with it. */
  readonly makesLow: boolean;
  /** It is held by another source, and adds nothing to the upper bound. */
  readonly isContained: boolean;
}

/**
 * Bounds of the number of people without a solution when several sources count them and overlap: {@link bestBounds} at
 * every territory.
 *
 * Made from what is shown of each source and public, and from nothing else. A source that says nothing of a territory
 * counts nobody there.
 */
export function computeNeedBounds(inputs: NeedInputs, settings: NeedBoundsSettings): NeedBounds {
  const { sources, modelAt, at } = readBounds(inputs, settings);
  const build = (bound: 'low' | 'high') => {
    const column = (level: FigureLevel) =>
      deriveColumn(
        modelAt(level),
        descriptionOf(inputs),
        (position) => at(level, position).bounds[settings.public][bound],
      );
    return withCommuneLevels(buildByLevel(column), column);
  };
  const dates = sources.flatMap((source) =>
    NEED_PUBLICS.flatMap((group) => [source[group].period.earliest, source[group].period.latest]),
  );
  return { low: build('low'), high: build('high'), period: periodOf(dates) };
}

/** Bounds territories one by one, without those of the rest of their level. */
export function boundTerritories(
  inputs: NeedInputs,
  basis: NeedBoundsBasis,
): (at: {
  readonly level: FigureLevel;
  readonly position: number;
}) => Readonly<Record<NeedPublic, NeedInterval>> {
  const { at } = readBounds(inputs, basis);
  return ({ level, position }) => at(level, position).bounds;
}

/** Builds what each source brings to the bounds of a public in a territory, in the order of the sources. */
export function explainNeedBounds(
  inputs: NeedInputs,
  basis: NeedBoundsBasis,
): (at: {
  readonly level: FigureLevel;
  readonly position: number;
}) => Readonly<Record<NeedPublic, readonly NeedShare[]>> {
  const { at } = readBounds(inputs, basis);
  const names = needSourcesOf(inputs.need);
  return ({ level, position }) => {
    const { bounds, counts, outermost } = at(level, position);
    const sharesOf = (group: NeedPublic) =>
      counts.map((count, source) => ({
        source: names[source] ?? '',
        most: mostOf(count, group),
        makesLow: bounds[group].makers.includes(source),
        isContained: !outermost.includes(source),
      }));
    return { child: sharesOf('child'), adult: sharesOf('adult'), all: sharesOf('all') };
  };
}

interface ReadBounds {
  readonly sources: readonly NeedByPublic[];
  /** A column of a level, whichever. */
  readonly modelAt: (level: FigureLevel) => ProtectedColumn;
  readonly at: (level: FigureLevel, position: number) => TerritoryBounds;
}

function readBounds(
  { need, hierarchy, nesting, patterns }: NeedInputs,
  { rule, overlaps }: NeedBoundsBasis,
): ReadBounds {
  return boundsOfDataset(need, hierarchy, nesting)(rule, overlaps, patterns);
}

/** The bounds of each territory, computed when first asked for; kept, for each public and each bound asks for all of them. */
const boundsOfDataset = memoizeLast(
  (need: NeedDataset, hierarchy: TerritoryHierarchy, nesting: CommuneNesting | undefined) =>
    memoizeLast(
      (
        rule: SecrecyRule,
        overlaps: readonly NeedOverlap[],
        patterns: readonly LeastPattern[] | undefined,
      ): ReadBounds => {
        const inputs = { need, hierarchy, nesting, ...(patterns && { patterns }) };
        const sources = readNeedSources(inputs, rule);
        const read = boundsReader(inputs, overlaps);
        const grounds = new Map<FigureLevel, BoundsGround>();
        const groundAt = (level: FigureLevel) => {
          const ground = grounds.get(level) ?? boundsGround(inputs, sources, level);
          grounds.set(level, ground);
          return ground;
        };
        const kept = new Map<FigureLevel, TerritoryBounds[]>();
        return {
          sources,
          modelAt: (level) => {
            const [model] = groundAt(level).shown;
            if (model === undefined) throw new Error('No source of need is read');
            return model.all;
          },
          at: (level, position) => {
            const ofLevel = kept.get(level) ?? [];
            kept.set(level, ofLevel);
            return (ofLevel[position] ??= read(groundAt(level), position));
          },
        };
      },
    ),
);

function descriptionOf({ need }: NeedInputs) {
  return { unit: 'people', provenance: [need.provenance] } as const;
}
