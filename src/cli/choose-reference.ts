import { buildProfiles, findPeers } from '@/analysis/peers';
import type { PopulationTable } from '@/domain/population';
import type { SettlementTable } from '@/domain/settlement';
import {
  type FigureLevel,
  type MappedLevel,
  normaliseDepartementCode,
  type Study,
  studiedDepartements,
  type TerritoryCode,
  type TerritoryHierarchy,
} from '@/domain/territory';
import type { ComparisonBasis } from '@/i18n';
import {
  enclosingSets,
  FIGURE_REFERENCES,
  type FigureReference,
  type ReferenceSet,
  referencesOf,
  sameForAll,
} from '@/indicators';
import { failure, type Result, success } from '@/lib';
import type { CustomSet, ProjectSettings } from '@/project';
import type { CommandIssue } from './command-issue';

/** What `--reference` asks for. */
export type ReferenceChoice =
  | { readonly kind: 'named'; readonly reference: FigureReference }
  | { readonly kind: 'set'; readonly codes: readonly string[] };

/** What the territories of a level are held against. */
export interface ComparisonPlan extends ComparisonBasis {
  readonly level: MappedLevel;
  /** By position. */
  readonly sets: readonly (ReferenceSet | null)[];
}

const SET = 'set:';
const CHOICES = [...FIGURE_REFERENCES, 'set:01,38,…'];

function unknownReference(value: string, choices: readonly string[] = CHOICES): CommandIssue {
  return { code: 'unknown-choice', option: '--reference', value, choices };
}

/** Reads `--reference`: a reference by its name, or the codes of départements. */
export function parseReference(text: string | undefined): Result<ReferenceChoice | null, CommandIssue> {
  if (text === undefined) return success(null);
  const reference = FIGURE_REFERENCES.find((name) => name === text);
  if (reference !== undefined) return success({ kind: 'named', reference });
  if (!text.startsWith(SET)) return failure(unknownReference(text));
  const codes = text.slice(SET.length).split(',').map(normaliseDepartementCode);
  const known = codes.flatMap((code) => (code.ok ? [code.value.code] : []));
  return known.length === 0 || known.length < codes.length
    ? failure(unknownReference(text))
    : success({ kind: 'set', codes: [...new Set(known)] });
}

/** What peers are told by. */
export interface ReferenceSources {
  readonly hierarchy: TerritoryHierarchy;
  readonly populations: readonly PopulationTable[];
  readonly settlement: SettlementTable;
}

/** Finds what a choice means at a level of a dossier; fails where the level or the dossier has no such reference. */
export function planComparison(
  choice: ReferenceChoice,
  level: FigureLevel,
  { settings, sources }: { readonly settings: ProjectSettings; readonly sources: ReferenceSources },
): Result<ComparisonPlan, CommandIssue> {
  const reference = choice.kind === 'set' ? 'custom' : choice.reference;
  const customSet = choice.kind === 'set' ? setOf(choice.codes) : settings.customSet;
  const offered = referencesOf(level).filter(
    (name) =>
      (name !== 'custom' || customSet !== null) &&
      (name !== 'study' || settings.study?.kind === 'departements'),
  );
  if (level === 'france' || !offered.includes(reference))
    return failure(unknownReference(reference, offered));
  const count = sources.hierarchy[level].territories.length;
  const { peerRule, significanceTest: test } = settings;
  const sets = {
    france: () => enclosingSets('france', level, sources.hierarchy),
    region: () => enclosingSets('region', level, sources.hierarchy),
    peers: () =>
      findPeers(buildProfiles(level, { ...sources, population: latestOf(sources) }), peerRule).map((peers) =>
        peers.length === 0 ? null : { level, positions: peers.map(({ position }) => position) },
      ),
    study: () => sameForAll(settings.study && studySet(settings.study, sources.hierarchy), count),
    custom: () => sameForAll(customSet && resolveSet(customSet, sources.hierarchy), count),
  };
  const name = reference === 'custom' ? (customSet?.name ?? null) : null;
  return success({ reference, name, peerRule, customSet, test, level, sets: sets[reference]() });
}

function setOf(codes: readonly string[]): CustomSet {
  return { name: codes.join(', '), level: 'departement', codes: codes as readonly TerritoryCode[] };
}

function studySet(study: Study, hierarchy: TerritoryHierarchy): ReferenceSet {
  return { level: 'departement', positions: studiedDepartements(study, hierarchy) };
}

function resolveSet({ level, codes }: CustomSet, hierarchy: TerritoryHierarchy): ReferenceSet {
  return { level, positions: codes.flatMap((code) => hierarchy[level].positionOf(code) ?? []) };
}

function latestOf({ populations }: ReferenceSources): PopulationTable {
  const [latest] = [...populations].sort((left, right) => right.year - left.year);
  if (latest === undefined) throw new Error('No population is shipped');
  return latest;
}
