import { type AgeStructure, structureOf } from '@/analysis/age-structure';
import type { AgeStructureTable } from '@/domain/population';
import { isCommuneLevel, type TerritoryHierarchy, type TerritoryIndex } from '@/domain/territory';
import { memoizeLast } from '@/lib';
import type { AppState } from '../app-state';
import { groupCodesAt, selectedCodeAt } from '../selection';
import type { Selectors } from './index';

/** By sex and wide ages, or by five-year ages of both sexes. */
export const AGE_DETAILS = ['sex', 'five-years'] as const;

/** One of {@link AGE_DETAILS}. */
export type AgeDetail = (typeof AGE_DETAILS)[number];

/** What ages are held beside. */
export const AGE_REFERENCES = ['france', 'region'] as const;

/** One of {@link AGE_REFERENCES}. */
export type AgeReference = (typeof AGE_REFERENCES)[number];

/** What the view asks for. */
export interface AgeChoice {
  readonly detail: AgeDetail;
  readonly reference: AgeReference;
}

/** Whose ages are shown: the territories put together, the one selected, the perimeter of study, or France. */
export interface AgeSubject {
  readonly kind: 'group' | 'territory' | 'study' | 'france';
  /** Of the territory, of the study, of the région; `null` where the kind says it all. */
  readonly name: string | null;
  /** Territories put together. */
  readonly count: number;
  /** `null` where the table lacks a figure of one of its départements. */
  readonly structure: AgeStructure | null;
}

/** Ages beside a reference. */
export interface AgeView {
  readonly table: AgeStructureTable;
  readonly subject: AgeSubject;
  /** `null` beside France itself. */
  readonly reference: {
    readonly kind: AgeReference;
    readonly name: string | null;
    readonly structure: AgeStructure | null;
  } | null;
  /** A région holds the whole subject and is larger than it. */
  readonly hasRegion: boolean;
  /** Something smaller than a département is selected: its ages are not known. */
  readonly isTooSmall: boolean;
}

/** The ages of inhabitants. */
export interface AgeSelectors {
  /** `null` until the tables are read. */
  readonly view: (state: AppState, tables: readonly AgeStructureTable[], choice: AgeChoice) => AgeView | null;
}

interface Chosen extends Omit<AgeSubject, 'structure'> {
  readonly positions: readonly number[];
  readonly isTooSmall: boolean;
}

type AgeSources = Pick<Selectors, 'hierarchy' | 'study' | 'studied'>;

/** Builds {@link AgeSelectors}. */
export function createAgeSelectors(select: AgeSources): AgeSelectors {
  const view = memoizeLast(
    (held: Held, tables: readonly AgeStructureTable[], { detail, reference }: AgeChoice): AgeView | null => {
      const table = tables.find(({ counts }) => (counts.all === undefined) === (detail === 'sex'));
      return table === undefined
        ? null
        : readAges(table, { ...chosenOf(held, select), reference }, select.hierarchy(held.document));
    },
  );
  const heldOf = memoizeLast(
    (document: Held['document'], selection: Held['selection'], group: Held['group']): Held => ({
      document,
      selection,
      group,
    }),
  );
  const choiceOf = memoizeLast((detail: AgeDetail, reference: AgeReference): AgeChoice => ({
    detail,
    reference,
  }));
  return {
    view: ({ document, selection, group }, tables, { detail, reference }) =>
      view(heldOf(document, selection, group), tables, choiceOf(detail, reference)),
  };
}

type Held = Pick<AppState, 'document' | 'selection' | 'group'>;

function readAges(
  table: AgeStructureTable,
  { positions, isTooSmall, reference, ...subject }: Chosen & Pick<AgeChoice, 'reference'>,
  hierarchy: TerritoryHierarchy,
): AgeView {
  const region = regionAround(hierarchy, positions);
  const inRegion = reference === 'region' ? region : null;
  const compared = structureOf(table, inRegion?.positions ?? everywhere(hierarchy));
  const kind = inRegion === null ? 'france' : 'region';
  return {
    table,
    subject: { ...subject, structure: structureOf(table, positions) },
    reference: subject.kind === 'france' ? null : { kind, name: inRegion?.name ?? null, structure: compared },
    hasRegion: region !== null,
    isTooSmall,
  };
}

function chosenOf({ document, selection, group }: Held, select: AgeSources): Chosen {
  const { level } = document.settings;
  const hierarchy = select.hierarchy(document);
  const codes = groupCodesAt(group, level);
  const selected = selectedCodeAt(selection, level);
  const isTooSmall = isCommuneLevel(level) && (codes.size > 0 || selected !== null);
  const positionsOf = (code: string) =>
    departementsOf(hierarchy, level === 'region' ? 'region' : 'departement', code);
  if (!isCommuneLevel(level) && codes.size > 0) {
    const positions = [...codes].flatMap(positionsOf);
    return { kind: 'group', name: null, count: codes.size, positions, isTooSmall };
  }
  if (!isCommuneLevel(level) && selected !== null) {
    const name = hierarchy[level].territories[hierarchy[level].positionOf(selected) ?? -1]?.name ?? selected;
    return { kind: 'territory', name, count: 1, positions: positionsOf(selected), isTooSmall };
  }
  const studied = select.studied(document, 'departement');
  const study = select.study(document);
  return studied === null || study === null
    ? { kind: 'france', name: null, count: 1, positions: everywhere(hierarchy), isTooSmall }
    : { kind: 'study', name: study.name, count: 1, positions: studied, isTooSmall };
}

function everywhere({ departement }: TerritoryHierarchy): readonly number[] {
  return departement.territories.map((_, position) => position);
}

function departementsOf(
  { region, departement }: TerritoryHierarchy,
  level: 'region' | 'departement',
  code: string,
): readonly number[] {
  const position = (level === 'region' ? region : departement).positionOf(code);
  if (position === undefined) return [];
  if (level === 'departement') return [position];
  return membersOf(departement, position);
}

function membersOf({ territories, parentPositions }: TerritoryIndex, region: number): readonly number[] {
  return territories.flatMap((_, position) => (parentPositions[position] === region ? [position] : []));
}

/** The région all of some départements lie in, where it holds others too. */
function regionAround(
  { region, departement }: TerritoryHierarchy,
  positions: readonly number[],
): { readonly name: string; readonly positions: readonly number[] } | null {
  const parents = new Set(positions.map((at) => departement.parentPositions[at] ?? -1));
  const [parent] = parents;
  const territory = region.territories[parent ?? -1];
  if (parents.size !== 1 || territory === undefined) return null;
  const members = membersOf(departement, parent ?? -1);
  return members.length > new Set(positions).size ? { name: territory.name, positions: members } : null;
}
