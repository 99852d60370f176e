import type { Provenance } from '@/domain/measure';
import type { TerritoryHierarchy, TerritoryIndex } from '@/domain/territory';
import { hidesSomewhere, type IndicatorResult, type IndicatorTerm } from '@/indicators';
import { sourcesAt } from '@/indicators/evolution';
import { type FigureTrace, type TermTrace, traceFigure } from '@/indicators/trace';
import type { FileReport } from '@/ingest';
import { memoizeLast } from '@/lib';
import {
  type ImportedDataset,
  type ProjectDocument,
  type SourceRecord,
  sourcesOf,
  sourcesOfNeeds,
} from '@/project';
import type { FigureQuestion } from '../figure-question';
import type { AppStore } from '../create-app-store';
import { territoryCountsOf } from './territory-counts';

/** A file a figure rests on. */
export interface FigureFile {
  readonly record: SourceRecord;
  readonly reports: readonly FileReport[];
  /**
   * Whether its fingerprint is kept to the dossier: the bytes of a file of counts, some of which are hidden, could be tried
   * against it until they fit.
   */
  readonly isWithheld: boolean;
}

/** One side of a division, and where its counts come from. */
export interface FigureSide {
  readonly trace: TermTrace;
  readonly provenance: readonly Provenance[];
  /** Files of the user; none for what the application ships. */
  readonly files: readonly FigureFile[];
}

/** All that is known of where a figure comes from. */
export interface FigureOrigin {
  readonly question: FigureQuestion;
  readonly trace: FigureTrace;
  readonly hierarchy: TerritoryHierarchy;
  readonly numerator: FigureSide;
  readonly denominator: FigureSide;
}

/** Where figures come from. */
export interface ProvenanceSelectors {
  /** `null` for a territory the directory does not know. */
  readonly origin: (document: ProjectDocument, question: FigureQuestion) => FigureOrigin | null;
}

/** Builds {@link ProvenanceSelectors}: nothing is computed before it is asked. */
export function createProvenanceSelectors(app: AppStore): ProvenanceSelectors {
  const { select } = app;
  const { needSeries } = territoryCountsOf(app);
  const tracedAt = (document: ProjectDocument, { definition, asOf }: IndicatorResult) => {
    const sources = { ...select.figureInputs(document), ...select.indicatorSettings(document) };
    return asOf === null ? sources : sourcesAt(definition, sources, asOf);
  };
  const origin = (document: ProjectDocument, question: FigureQuestion): FigureOrigin | null => {
    const hierarchy = select.hierarchy(document);
    const position = hierarchy[question.level].positionOf(question.code);
    if (position === undefined) return null;
    const result = select.result(document, question.indicatorId);
    const needs = needSeries(document);
    const trace = traceFigure(
      result,
      { level: question.level, position },
      {
        ...tracedAt(document, result),
        needShown: (source, group) =>
          needs.find((series) => series.source === source && series.public === group)?.counts ?? null,
      },
    );
    const { numerator, denominator } = trace;
    const side = (ofTerm: TermTrace, provenance: readonly Provenance[]): FigureSide => ({
      trace: ofTerm,
      provenance,
      files: filesOf(document, ofTerm, hierarchy.departement),
    });
    return {
      question,
      trace,
      hierarchy,
      numerator: side(numerator, result.numeratorProvenance),
      denominator: side(denominator, result.denominatorProvenance),
    };
  };
  return { origin: memoizeLast(origin) };
}

const DATASET_OF_TERM: Readonly<Record<IndicatorTerm['kind'], ImportedDataset | null>> = {
  places: 'offer',
  'places-of': 'offer',
  'establishments-of': 'offer',
  gap: 'offer',
  need: 'need',
  'need-bound': 'need',
  'social-aid': null,
  population: null,
  expected: null,
  activity: 'activity',
  'covered-population': 'coverage',
};

/** Datasets that hold counts which secrecy may hide. */
const COUNTS_OF_PEOPLE: readonly ImportedDataset[] = ['need', 'activity'];

function filesOf(
  document: ProjectDocument,
  trace: TermTrace,
  departements: TerritoryIndex,
): readonly FigureFile[] {
  const dataset = DATASET_OF_TERM[trace.term.kind];
  if (dataset === null) return [];
  const hides = hidesSomewhere(document.settings.secrecy);
  const sources =
    dataset === 'need' ? sourcesOfRecords(document, trace, departements) : sourcesOf(document, dataset);
  return sources.map((record) => ({
    record,
    reports: record.parts.flatMap(({ account }) => document.accounts[account] ?? []),
    isWithheld: hides && COUNTS_OF_PEOPLE.some((dataset) => record.feeds.includes(dataset)),
  }));
}

/** The files of the records of need behind a figure; where it has none, those of every need of the dossier. */
function sourcesOfRecords(
  document: ProjectDocument,
  { records }: TermTrace,
  departements: TerritoryIndex,
): readonly SourceRecord[] {
  const lists = sourcesOfNeeds(document);
  const told = lists.filter((list) =>
    list.told.some((series) =>
      (records ?? []).some(
        ({ source, public: group, referenceDate, departement, place }) =>
          series.source === source &&
          series.public === group &&
          series.referenceDate === referenceDate &&
          [place?.code, departements.territories[departement]?.code].some(
            (code) =>
              code !== undefined && [...series.departements, ...series.epcis].some((of) => of === code),
          ),
      ),
    ),
  );
  const found = new Set((told.length === 0 ? lists : told).flatMap((list) => list.records));
  return document.sources.filter((record) => found.has(record));
}
