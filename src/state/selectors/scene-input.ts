import type { SceneInput } from '@/cartography';
import type { CoverageDataset } from '@/domain/coverage';
import type { ProtectedColumn } from '@/domain/measure';
import { type CategoryFamily, categoryOf, type Establishment } from '@/domain/offer';
import { memoizeTwo } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import type { createClassing } from './classing';
import type { DatasetSelectors } from './datasets';
import type { FigureSelectors } from './figures';
import type { MapFill } from './map-fill';
import type { OverlayBuilder } from './overlays';
import type { Representations } from './representations';
import type { ShownOffer } from './shown-offer';
import { rememberNarrowing, type StudySelectors } from './study';

/** In which theme a scene is drawn, and how large its largest circle. */
export type SceneLook = Pick<SceneInput, 'themeName' | 'largestSymbolPx'>;

interface InputSources {
  readonly embedded: Pick<EmbeddedData, 'context'>;
  readonly datasets: DatasetSelectors;
  readonly figures: FigureSelectors;
  readonly study: StudySelectors;
  /** `null` until they are read. */
  readonly representations: () => Representations | null;
  /** `null` until they are read. */
  readonly overlays: () => OverlayBuilder | null;
  readonly fill: (document: ProjectDocument) => MapFill;
  readonly requestOf: ReturnType<typeof createClassing>['requestOf'];
  readonly shownOffer: (document: ProjectDocument) => ShownOffer;
}

/** Gives what a scene is built of. */
export type InputBuilder = (document: ProjectDocument, look: SceneLook) => SceneInput;

/** Builds an {@link InputBuilder}: what nothing changed stays the same object. */
export function createInputBuilder(sources: InputSources): InputBuilder {
  const { embedded, datasets, figures, study, representations, overlays } = sources;
  const { fill, requestOf, shownOffer } = sources;
  const narrow = rememberNarrowing();
  const visibleEstablishments = memoizeTwo(
    (establishments: readonly Establishment[], hidden: readonly CategoryFamily[]) =>
      establishments.filter(({ categoryCode }) => {
        const family = categoryOf(categoryCode)?.family;
        return family !== undefined && !hidden.includes(family);
      }),
  );
  const drawnCoverage = memoizeTwo(
    (coverage: CoverageDataset, studied: ReadonlySet<string> | null): CoverageDataset => ({
      ...coverage,
      teams: coverage.teams.filter(
        ({ kind, departements }) =>
          kind === 'erhr' && (studied === null || departements.some((code) => studied.has(code))),
      ),
    }),
  );
  return (document, { themeName, largestSymbolPx }) => {
    const { level, layers, hiddenFamilies, fillBy } = document.settings;
    const departements = study.studiedCodes(document, 'departement');
    const isPlain = fillBy === 'indicator';
    return {
      hierarchy: datasets.hierarchy(document),
      contours: datasets.contours(document),
      context: embedded.context,
      level,
      studiedCodes: study.studiedCodes(document, level),
      themeName,
      choropleth: layers.choropleth && isPlain ? { ...fill(document), ...requestOf(document) } : null,
      representation:
        layers.choropleth && !isPlain
          ? (representations()?.(document, { themeName, largestSymbolPx }) ?? null)
          : null,
      overlays: overlays()?.(document) ?? null,
      largestSymbolPx,
      needCounts: layers.symbols
        ? narrow(circleColumn(figures, document), study.studied(document, level))
        : null,
      establishments: layers.offer
        ? visibleEstablishments(shownOffer(document).establishments, hiddenFamilies)
        : null,
      coverage: layers.coverage ? drawnCoverage(datasets.coverage(document), departements) : null,
    };
  };
}

/** What circles are drawn in proportion to. */
function circleColumn(figures: FigureSelectors, document: ProjectDocument): ProtectedColumn {
  const { level, measures } = document.settings;
  const shown = figures.symbols(document).figures[level];
  return measures.circles === 'rate' ? shown.rate : shown.numerator;
}
