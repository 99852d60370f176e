import { buildProfiles, findPeers, type Peer, type PeerRule } from '@/analysis/peers';
import {
  type MappedLevel,
  type Study,
  studiedDepartements,
  type TerritoryHierarchy,
} from '@/domain/territory';
import { enclosingSets, type FigureReference, type ReferenceSet, sameForAll } from '@/indicators';
import { memoizeLast } from '@/lib';
import type { CustomSet, ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import type { DatasetSelectors } from './datasets';

/** A reference of a level. */
export interface ReferenceAt {
  readonly level: MappedLevel;
  readonly reference: FigureReference;
}

/** Builds the references of every level: each is the same object until the rule or the set it comes from changes. */
export function createReferenceSets(embedded: EmbeddedData, datasets: Pick<DatasetSelectors, 'hierarchy'>) {
  const peersAt = byLevel((level) => {
    if (level !== 'region' && level !== 'departement') return () => NO_PEERS;
    const profiles = memoizeLast(() => buildProfiles(level, profileSources(embedded)));
    return memoizeLast((rule: PeerRule) => findPeers(profiles(), rule));
  });
  const sets = byLevel((level) => ({
    france: memoizeLast((hierarchy: TerritoryHierarchy) => enclosingSets('france', level, hierarchy)),
    region: memoizeLast((hierarchy: TerritoryHierarchy) => enclosingSets('region', level, hierarchy)),
    peers: memoizeLast((rule: PeerRule) =>
      peersAt[level](rule).map((peers) =>
        setOf(
          level,
          peers.map(({ position }) => position),
        ),
      ),
    ),
    study: memoizeLast((hierarchy: TerritoryHierarchy, study: Study | null) =>
      sameForAll(study && studySet(hierarchy, study), hierarchy[level].territories.length),
    ),
    custom: memoizeLast((hierarchy: TerritoryHierarchy, custom: CustomSet | null) =>
      sameForAll(custom && resolve(hierarchy, custom), hierarchy[level].territories.length),
    ),
  }));
  return {
    peers: (rule: PeerRule, level: MappedLevel) => peersAt[level](rule),
    setsOf: (
      document: ProjectDocument,
      { level, reference }: ReferenceAt,
    ): readonly (ReferenceSet | null)[] => {
      const { peerRule, customSet, study } = document.settings;
      if (reference === 'peers') return sets[level].peers(peerRule);
      const hierarchy = datasets.hierarchy(document);
      if (reference === 'study') return sets[level].study(hierarchy, study);
      if (reference === 'custom') return sets[level].custom(hierarchy, customSet);
      return sets[level][reference](hierarchy);
    },
  };
}

/** Communes and what is made of them have none: their ages are not known. */
const NO_PEERS: readonly (readonly Peer[])[] = [];

function byLevel<Value>(build: (level: MappedLevel) => Value): Readonly<Record<MappedLevel, Value>> {
  return {
    region: build('region'),
    departement: build('departement'),
    epci: build('epci'),
    commune: build('commune'),
    custom: build('custom'),
  };
}

function profileSources({ hierarchy, populations, settlement }: EmbeddedData) {
  const [population] = [...populations].sort((left, right) => right.year - left.year);
  if (population === undefined) throw new Error('The embedded data holds no population');
  return { hierarchy, population, settlement };
}

/** The territories of a set that the directory knows; `null` when it knows none. */
function resolve(hierarchy: TerritoryHierarchy, { level, codes }: CustomSet): ReferenceSet | null {
  return setOf(
    level,
    codes.flatMap((code) => hierarchy[level].positionOf(code) ?? []),
  );
}

/** The départements of a study put together; `null` for a région, which is a reference by itself. */
function studySet(hierarchy: TerritoryHierarchy, study: Study): ReferenceSet | null {
  return study.kind === 'region' ? null : setOf('departement', studiedDepartements(study, hierarchy));
}

function setOf(level: MappedLevel, positions: readonly number[]): ReferenceSet | null {
  return positions.length === 0 ? null : { level, positions };
}
