import {
  type CommuneTable,
  departementOfCommune,
  type TerritoryHierarchy,
  type TerritoryIndex,
} from '@/domain/territory';
import { buildCogIndex, type CogIndex, type CommuneCrosswalk, FORMER_REGIONS } from '../cog';
import {
  buildLevelDirectory,
  type DirectoryEntry,
  type LevelDirectory,
  type OtherName,
} from './level-directory';
import type { MatchLevel } from './match';
import { USUAL_NAMES } from './usual-names';

/** What {@link buildMatchDirectory} lays out. */
export interface MatchSources {
  readonly hierarchy: TerritoryHierarchy;
  readonly communes: CommuneTable;
  /**
   * Crosswalks of communes, in the order they are asked; without any, former codes and names are unknown. One that is
   * for a vintage alone, such as a table of the user that splits communes, is given for the tables of that vintage only.
   */
  readonly crosswalks?: readonly CommuneCrosswalk[];
}

/** Territories of every level by code and by name. Not plain data: rebuilt in each worker. */
export interface MatchDirectory {
  readonly cog: CogIndex;
  /** A level, laid out when it is first asked for. */
  at(level: MatchLevel): LevelDirectory;
}

/** Prepares the directory texts are matched with. */
export function buildMatchDirectory({ hierarchy, communes, crosswalks = [] }: MatchSources): MatchDirectory {
  const build: Readonly<Record<MatchLevel, () => LevelDirectory>> = {
    region: () => buildLevelDirectory('region', regionEntries(hierarchy), regionNames()),
    departement: () =>
      buildLevelDirectory('departement', departementEntries(hierarchy), usualNames('departement')),
    epci: () => {
      const entries = epciEntries(communes);
      return buildLevelDirectory('epci', entries, namesWithoutBrackets(entries));
    },
    commune: () => buildLevelDirectory('commune', communeEntries(communes), formerCommuneNames(crosswalks)),
  };
  const built = new Map<MatchLevel, LevelDirectory>();
  return {
    cog: buildCogIndex({ communes, crosswalks }),
    at(level) {
      const directory = built.get(level) ?? build[level]();
      built.set(level, directory);
      return directory;
    },
  };
}

function regionEntries({ region, departement }: TerritoryHierarchy): readonly DirectoryEntry[] {
  return region.territories.map(({ code, name }) => ({
    ref: { level: 'region', code, name },
    departements: childrenOf(code, departement),
    epci: null,
    population: 0,
  }));
}

function childrenOf(code: string, departement: TerritoryIndex): readonly string[] {
  return departement.territories.filter(({ parentCode }) => parentCode === code).map((child) => child.code);
}

function departementEntries({ departement }: TerritoryHierarchy): readonly DirectoryEntry[] {
  return departement.territories.map(({ code, name }) => ({
    ref: { level: 'departement', code, name },
    departements: [code],
    epci: null,
    population: 0,
  }));
}

function epciEntries({ codes, epciCodes, epciNames, populations }: CommuneTable): readonly DirectoryEntry[] {
  const members = new Map<string, { readonly departements: Set<string>; population: number }>();
  for (const [position, epci] of epciCodes.entries()) {
    const commune = codes[position];
    if (epci === null || commune === undefined) continue;
    const group = members.get(epci) ?? { departements: new Set(), population: 0 };
    group.departements.add(departementOfCommune(commune));
    group.population += populations[position] ?? NaN;
    members.set(epci, group);
  }
  return [...epciNames].map(([code, name]) => {
    const group = members.get(code);
    return {
      ref: { level: 'epci', code, name },
      departements: group === undefined ? [] : [...group.departements],
      epci: code,
      population: group === undefined ? 0 : group.population,
    };
  });
}

function communeEntries({ codes, names, epciCodes, populations }: CommuneTable): readonly DirectoryEntry[] {
  return codes.map((code, position) => ({
    ref: { level: 'commune', code, name: names[position] ?? code },
    departements: [departementOfCommune(code)],
    epci: epciCodes[position] ?? null,
    population: populations[position] ?? NaN,
  }));
}

function usualNames(level: MatchLevel): readonly OtherName[] {
  return USUAL_NAMES[level].map(({ name, codes }) => ({ text: name, kind: 'usual', codes }));
}

function regionNames(): readonly OtherName[] {
  const former = FORMER_REGIONS.map(({ formerName, code }): OtherName => ({
    text: formerName,
    kind: 'former',
    codes: [code],
  }));
  return [...former, ...usualNames('region')];
}

function* namesWithoutBrackets(entries: readonly DirectoryEntry[]): Generator<OtherName> {
  for (const { ref } of entries) {
    const text = ref.name.replace(/\s*\([^)]*\)\s*$/, '');
    if (text !== ref.name) yield { text, kind: 'current', codes: [ref.code] };
  }
}

function* formerCommuneNames(crosswalks: readonly CommuneCrosswalk[]): Generator<OtherName> {
  for (const { entries } of crosswalks) {
    for (const { formerName, targets } of entries) {
      if (formerName !== null)
        yield { text: formerName, kind: 'former', codes: targets.map(({ code }) => code) };
    }
  }
}
