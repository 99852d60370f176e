import type { MeasuredValue } from '@/domain/measure';
import { NEED_PUBLICS, type NeedDataset, type NeedPublic, needSourcesOf } from '@/domain/need';
import type { BaseLevel, TerritoryHierarchy } from '@/domain/territory';
import { memoizeLast } from '@/lib';
import {
  boundsReader,
  type NeedBoundsBasis,
  type NeedByPublic,
  readNeedSources,
  type TerritoryBounds,
} from './bound-territory';
import type { ProtectedByLevel } from './indicator';
import type { NeedInputs } from './need-counts';
import { mostOf } from './need-interval';
import type { NeedOverlap } from './need-overlap';
import { periodOf, type ReferencePeriod } from './reference-period';
import { deriveColumn } from './secrecy/protected-column';
import type { SecrecyRule } from './secrecy/secrecy-rule';
import type { LeastPattern } from './secrecy/suppression';
import { buildByLevel } from './territory-members';

/** Fewest and most people without a solution over all sources, for one public. */
export interface NeedBounds {
  readonly low: ProtectedByLevel;
  readonly high: ProtectedByLevel;
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
  const { sources, at } = readBounds(inputs, settings);
  const [model] = sources;
  if (model === undefined) throw new Error('No source of need is read');
  const build = (bound: 'low' | 'high') =>
    buildByLevel((level) =>
      deriveColumn(
        model.all.shown[level],
        descriptionOf(inputs),
        (position) => at(level, position).bounds[settings.public][bound],
      ),
    );
  const dates = sources.flatMap((source) =>
    NEED_PUBLICS.flatMap((group) => [source[group].period.earliest, source[group].period.latest]),
  );
  return { low: build('low'), high: build('high'), period: periodOf(dates) };
}

/** Builds what each source brings to the bounds of a public in a territory, in the order of the sources. */
export function explainNeedBounds(
  inputs: NeedInputs,
  basis: NeedBoundsBasis,
): (at: {
  readonly level: BaseLevel;
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
  readonly at: ReturnType<typeof boundsReader>;
}

function readBounds(
  { need, hierarchy, patterns }: NeedInputs,
  { rule, overlaps }: NeedBoundsBasis,
): ReadBounds {
  return boundsOfDataset(need, hierarchy)(rule, overlaps, patterns ?? NO_PATTERN);
}

const NO_PATTERN: readonly LeastPattern[] = [];

/** The bounds of each territory, computed when first asked for; kept, for each public and each bound asks for all of them. */
const boundsOfDataset = memoizeLast((need: NeedDataset, hierarchy: TerritoryHierarchy) =>
  memoizeLast(
    (rule: SecrecyRule, overlaps: readonly NeedOverlap[], patterns: readonly LeastPattern[]): ReadBounds => {
      const inputs = { need, hierarchy, patterns };
      const sources = readNeedSources(inputs, rule);
      const read = boundsReader(inputs, sources, overlaps);
      const kept = buildByLevel((): TerritoryBounds[] => []);
      return { sources, at: (level, position) => (kept[level][position] ??= read(level, position)) };
    },
  ),
);

function descriptionOf({ need }: NeedInputs) {
  return { unit: 'people', provenance: [need.provenance] } as const;
}
