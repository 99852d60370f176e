import type { Provenance } from '@/domain/measure';
import { type ContourSet, type FineContourSets, isCommuneLevel } from '@/domain/territory';
import { memoizeLast, memoizeTwo } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import type { Country } from './country';
import type { FineContourBuilder } from './fine-contours';

/** What maps are drawn on. */
export interface ContourSelectors {
  /** Those of the levels made of communes once the user gave some, and what draws them is read. */
  readonly contours: (document: ProjectDocument) => ContourSet;
  /** Where the contours of the map come from. */
  readonly contourSources: (document: ProjectDocument) => readonly Provenance[];
}

interface ContourGround {
  readonly embedded: Pick<EmbeddedData, 'contours'>;
  /** `null` until it is read. */
  readonly fineContours: () => FineContourBuilder | null;
  readonly countryOf: (document: ProjectDocument) => Country;
}

interface ContourParts {
  readonly base: ContourSet;
  readonly sets: FineContourSets;
  readonly country: Country;
}

/** Builds {@link ContourSelectors}: the same contours until what they are drawn from changes. */
export function createContourSelectors({
  embedded,
  fineContours,
  countryOf,
}: ContourGround): ContourSelectors {
  const addFine = memoizeTwo(
    ({ base, sets, country }: ContourParts, build: FineContourBuilder | null): ContourSet => {
      const { nesting } = country;
      return build === null || nesting === undefined ? base : build(base, sets, { ...country, nesting });
    },
  );
  const partsOf = memoizeTwo((base: ContourSet, sets: FineContourSets, country: Country): ContourParts => ({
    base,
    sets,
    country,
  }));
  const drawnContours = (base: ContourSet, sets: FineContourSets, country: Country) =>
    Object.keys(sets).length === 0 ? base : addFine(partsOf(base, sets, country), fineContours());
  const sourcesOf = memoizeTwo((base: Provenance, fine: Provenance | undefined) =>
    fine === undefined ? [base] : [fine, base],
  );
  const baseOf = ({ contours }: ProjectDocument) =>
    contours.kind === 'user' ? contours.dataset : embedded.contours;
  return {
    contours: (document) => drawnContours(baseOf(document), document.fineContours, countryOf(document)),
    contourSources: memoizeLast((document: ProjectDocument) => {
      const { provenance } = baseOf(document);
      const { level } = document.settings;
      if (!isCommuneLevel(level)) return sourcesOf(provenance, undefined);
      const { epci, commune } = document.fineContours;
      const fine = level === 'epci' ? (epci ?? commune) : commune;
      return sourcesOf(provenance, fine?.provenance);
    }),
  };
}
