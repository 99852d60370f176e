import { columnValueAt, type MeasuredValue, numberOf, type ProtectedColumn } from '@/domain/measure';
import { NEED_PUBLICS, type NeedPublic, needSourcesOf } from '@/domain/need';
import type { FigureLevel } from '@/domain/territory';
import type { ProtectedByLevel } from './indicator';
import { bestBounds, type NeedOfSource } from './need-interval';
import { disjointSets, type NeedOverlap, outermostSources } from './need-overlap';
import { type NeedInputs, protectNeed, type ProtectedNeed } from './need-counts';
import { periodOf, type ReferencePeriod } from './reference-period';
import { deriveColumn } from './secrecy/protected-column';
import type { SecrecyRule } from './secrecy/secrecy-rule';
import { buildByLevel, listMembers } from './territory-members';

/** Fewest and most people without a solution over all sources, for one public. */
export interface NeedBounds {
  readonly low: ProtectedByLevel;
  readonly high: ProtectedByLevel;
  readonly period: ReferencePeriod;
}

/** Whose need is bounded, under which rule of secrecy, with what is known of the sources. */
export interface NeedBoundsSettings {
  readonly public: NeedPublic;
  readonly rule: SecrecyRule;
  readonly overlaps: readonly NeedOverlap[];
}

type NeedByPublic = Readonly<Record<NeedPublic, ProtectedNeed>>;

/**
 * Bounds of the number of people without a solution when several sources count them and overlap: {@link bestBounds} at
 * every territory.
 *
 * Made from what is shown of each source and public, and from nothing else. A source that says nothing of a territory
 * counts nobody there.
 */
export function computeNeedBounds(inputs: NeedInputs, settings: NeedBoundsSettings): NeedBounds {
  const names = needSourcesOf(inputs.need);
  const read = (source: string | null) => readSource(inputs, source, settings.rule);
  const sources = names.map(read);
  const model = (sources[0] ?? read(null)).all.shown;
  const members = listMembers(inputs.hierarchy);
  const boundsOf = (level: FigureLevel, overlaps: readonly NeedOverlap[]) => {
    const sets = disjointSets(names, overlaps);
    return (position: number) => {
      const speaks = (source: number, departement: number) =>
        NEED_PUBLICS.some((group) => isTold(sources[source]?.[group].shown.departement, departement));
      const isWithin = (first: number, second: number) =>
        (members[level][position] ?? []).every(
          (departement) => !speaks(first, departement) || speaks(second, departement),
        );
      const counts = sources.map((source) => needAt(source, level, position));
      const outermost = outermostSources(names, overlaps, isWithin);
      return bestBounds(counts, { public: settings.public, disjointSets: sets, outermost });
    };
  };
  const build = (bound: 'low' | 'high') =>
    buildByLevel((level) => {
      const declared = boundsOf(level, settings.overlaps);
      const undeclared = boundsOf(level, []);
      return deriveColumn(model[level], descriptionOf(inputs), (position) => {
        const bounds = declared(position);
        return (isContradicted(bounds) ? undeclared(position) : bounds)[bound];
      });
    });
  const dates = sources.flatMap((source) =>
    NEED_PUBLICS.flatMap((group) => [source[group].period.earliest, source[group].period.latest]),
  );
  return { low: build('low'), high: build('high'), period: periodOf(dates) };
}

function readSource(inputs: NeedInputs, source: string | null, rule: SecrecyRule): NeedByPublic {
  const [child, adult, all] = NEED_PUBLICS.map((group) =>
    protectNeed(inputs, { source, public: group, rule }),
  );
  if (child === undefined || adult === undefined || all === undefined) throw new Error('A public is missing');
  return { child, adult, all };
}

function needAt(source: NeedByPublic, level: FigureLevel, position: number): NeedOfSource {
  return {
    child: columnValueAt(source.child.shown[level], position),
    adult: columnValueAt(source.adult.shown[level], position),
    all: columnValueAt(source.all.shown[level], position),
  };
}

function isTold(column: ProtectedColumn | undefined, position: number): boolean {
  return column !== undefined && columnValueAt(column, position).status !== 'missing';
}

/** What was declared of the sources does not hold where it would leave fewer people at most than at least. */
function isContradicted({ low, high }: Readonly<Record<'low' | 'high', MeasuredValue>>): boolean {
  const most = numberOf(high);
  return most !== undefined && most < (numberOf(low) ?? 0);
}

function descriptionOf({ need }: NeedInputs) {
  return { unit: 'people', provenance: [need.provenance] } as const;
}
