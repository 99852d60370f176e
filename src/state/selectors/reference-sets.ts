import { buildProfiles, findPeers, type PeerRule } from '@/analysis/peers';
import { type MappedLevel, type Study, studiedDepartements } from '@/domain/territory';
import { enclosingSets, type FigureReference, type ReferenceSet, sameForAll } from '@/indicators';
import { memoizeLast } from '@/lib';
import type { CustomSet, ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';

/** A reference of a level. */
export interface ReferenceAt {
  readonly level: MappedLevel;
  readonly reference: FigureReference;
}

/** Builds the references of every level: each is the same object until the rule or the set it comes from changes. */
export function createReferenceSets(embedded: EmbeddedData) {
  const { hierarchy } = embedded;
  const peersAt = byLevel((level) => {
    const profiles = memoizeLast(() => buildProfiles(level, profileSources(embedded)));
    return memoizeLast((rule: PeerRule) => findPeers(profiles(), rule));
  });
  const sets = byLevel((level) => ({
    france: memoizeLast(() => enclosingSets('france', level, hierarchy)),
    region: memoizeLast(() => enclosingSets('region', level, hierarchy)),
    peers: memoizeLast((rule: PeerRule) =>
      peersAt[level](rule).map((peers) =>
        setOf(
          level,
          peers.map(({ position }) => position),
        ),
      ),
    ),
    study: memoizeLast((study: Study | null) =>
      sameForAll(study && studySet(embedded, study), hierarchy[level].territories.length),
    ),
    custom: memoizeLast((custom: CustomSet | null) =>
      sameForAll(custom && resolve(embedded, custom), hierarchy[level].territories.length),
    ),
  }));
  return {
    peers: (rule: PeerRule, level: MappedLevel) => peersAt[level](rule),
    setsOf: (
      { peerRule, customSet, study }: ProjectDocument['settings'],
      { level, reference }: ReferenceAt,
    ): readonly (ReferenceSet | null)[] => {
      if (reference === 'peers') return sets[level].peers(peerRule);
      if (reference === 'study') return sets[level].study(study);
      return reference === 'custom' ? sets[level].custom(customSet) : sets[level][reference]();
    },
  };
}

function byLevel<Value>(build: (level: MappedLevel) => Value): Readonly<Record<MappedLevel, Value>> {
  return { region: build('region'), departement: build('departement') };
}

function profileSources({ hierarchy, populations, settlement }: EmbeddedData) {
  const [population] = [...populations].sort((left, right) => right.year - left.year);
  if (population === undefined) throw new Error('The embedded data holds no population');
  return { hierarchy, population, settlement };
}

/** The territories of a set that the directory knows; `null` when it knows none. */
function resolve({ hierarchy }: EmbeddedData, { level, codes }: CustomSet): ReferenceSet | null {
  return setOf(
    level,
    codes.flatMap((code) => hierarchy[level].positionOf(code) ?? []),
  );
}

/** The départements of a study put together; `null` for a région, which is a reference by itself. */
function studySet({ hierarchy }: EmbeddedData, study: Study): ReferenceSet | null {
  return study.kind === 'region' ? null : setOf('departement', studiedDepartements(study, hierarchy));
}

function setOf(level: MappedLevel, positions: readonly number[]): ReferenceSet | null {
  return positions.length === 0 ? null : { level, positions };
}
