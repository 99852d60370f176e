import type { Peer, PeerRule } from '@/analysis/peers';
import type { MappedLevel, TerritoryHierarchy } from '@/domain/territory';
import {
  compareLevel,
  type FigureReference,
  type IndicatorResult,
  type LevelComparison,
  type ReferenceSet,
  referencesOf,
  type SignificanceTest,
} from '@/indicators';
import { memoizeLast } from '@/lib';
import type { CustomSet, ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import type { DatasetSelectors } from './datasets';
import { createReferenceSets, type ReferenceAt } from './reference-sets';
import type { UncertaintySelectors } from './uncertainty';

/** What a reference is called. */
export interface ReferenceName {
  readonly reference: FigureReference;
  /** The name the user gave; `null` for other references than the user's own set. */
  readonly name: string | null;
}

/** What the comparisons of a dossier rest on. */
export interface ComparisonBasis extends ReferenceName {
  readonly peerRule: PeerRule;
  readonly customSet: CustomSet | null;
  readonly test: SignificanceTest;
}

/** What rates are held against, and how they stand to it. */
export interface ReferenceSelectors {
  /**
   * The references the level on the map may be held against: the user's own set once there is one, the départements
   * studied when they are not a région.
   */
  readonly references: (document: ProjectDocument) => readonly FigureReference[];
  /** The one in force: France where the chosen one cannot be. */
  readonly reference: (document: ProjectDocument) => FigureReference;
  /** What a reference is called. */
  readonly referenceName: (document: ProjectDocument, reference: FigureReference) => ReferenceName;
  /** What the comparisons of the map rest on. */
  readonly comparisonBasis: (document: ProjectDocument) => ComparisonBasis;
  /** The comparable territories of each position of a level, the nearest first. */
  readonly peers: (document: ProjectDocument, level: MappedLevel) => readonly (readonly Peer[])[];
  /** The reference of each position of a level; the same object until it changes. */
  readonly referenceSets: (document: ProjectDocument, at: ReferenceAt) => readonly (ReferenceSet | null)[];
  /** The rates of a level held against a reference. Computed once a result, a reference and a test. */
  readonly comparison: (
    document: ProjectDocument,
    result: IndicatorResult,
    at: ReferenceAt,
  ) => LevelComparison;
}

interface ReferenceSources {
  readonly embedded: EmbeddedData;
  readonly datasets: Pick<DatasetSelectors, 'hierarchy'>;
  readonly uncertainty: Pick<UncertaintySelectors, 'uncertainty'>;
}

/** Builds {@link ReferenceSelectors}: nothing is computed before it is shown, and nothing twice. */
export function createReferenceSelectors({
  embedded,
  datasets,
  uncertainty: { uncertainty },
}: ReferenceSources): ReferenceSelectors {
  const { peers, setsOf } = createReferenceSets(embedded, datasets);
  const compare = rememberComparisons((result, { hierarchy, references: sets, level, test }) =>
    compareLevel({
      result,
      uncertainty: uncertainty(result, level),
      level,
      hierarchy,
      references: sets,
      test,
    }),
  );
  const referenceSets: ReferenceSelectors['referenceSets'] = setsOf;
  const offered = memoizeLast((level: MappedLevel, hasSet: boolean, hasStudy: boolean) =>
    referencesOf(level).filter(
      (reference) => (reference !== 'custom' || hasSet) && (reference !== 'study' || hasStudy),
    ),
  );
  const references = ({ settings: { level, customSet, study } }: ProjectDocument) =>
    offered(level, customSet !== null, study?.kind === 'departements');
  const inForce = (document: ProjectDocument) => {
    const { figureReference } = document.settings;
    return references(document).includes(figureReference) ? figureReference : 'france';
  };
  const nameOf = ({ settings: { customSet } }: ProjectDocument, reference: FigureReference) => ({
    reference,
    name: reference === 'custom' ? (customSet?.name ?? null) : null,
  });
  return {
    references,
    reference: inForce,
    referenceName: nameOf,
    comparisonBasis: (document) => ({
      ...nameOf(document, inForce(document)),
      peerRule: document.settings.peerRule,
      customSet: document.settings.customSet,
      test: document.settings.significanceTest,
    }),
    peers: ({ settings }, level) => peers(settings.peerRule, level),
    referenceSets,
    comparison: (document, result, at) =>
      compare(result, {
        hierarchy: datasets.hierarchy(document),
        references: referenceSets(document, at),
        level: at.level,
        test: document.settings.significanceTest,
      }),
  };
}

interface ComparisonSubject {
  readonly hierarchy: TerritoryHierarchy;
  /** Built for the level: it tells levels and references apart. */
  readonly references: readonly (ReferenceSet | null)[];
  readonly level: MappedLevel;
  readonly test: SignificanceTest;
}

/** Remembers comparisons for as long as the result and the references themselves are held. */
function rememberComparisons(
  compute: (result: IndicatorResult, subject: ComparisonSubject) => LevelComparison,
) {
  type BySet = WeakMap<ComparisonSubject['references'], Map<SignificanceTest, LevelComparison>>;
  const byResult = new WeakMap<IndicatorResult, BySet>();
  return (result: IndicatorResult, subject: ComparisonSubject): LevelComparison => {
    const bySet: BySet = byResult.get(result) ?? new WeakMap();
    byResult.set(result, bySet);
    const byTest = bySet.get(subject.references) ?? new Map<SignificanceTest, LevelComparison>();
    bySet.set(subject.references, byTest);
    const known = byTest.get(subject.test) ?? compute(result, subject);
    byTest.set(subject.test, known);
    return known;
  };
}
