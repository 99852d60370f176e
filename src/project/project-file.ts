import type { ActivityDataset } from '@/domain/activity';
import type { CoverageDataset } from '@/domain/coverage';
import type { NeedDataset } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import type { CommunePopulation } from '@/domain/population';
import type { ContourSet, DepartementCode, FineContourSets, TerritorySet } from '@/domain/territory';
import { version as applicationVersion } from '../../package.json';
import type { DatasetSlot, ProjectDocument } from './project-document';

/** What every dossier file says first. */
export const PROJECT_FORMAT = 'maillage';

/** Version of the format this application writes. It reads all the earlier ones. */
export const PROJECT_VERSION = 1;

/** The offer as JSON can hold it: the set becomes a list. */
export interface OfferDatasetRecord extends Omit<OfferDataset, 'observedDepartements'> {
  readonly observedDepartements: readonly DepartementCode[];
}

/** A dossier as written to a file and to the working copy. docs/project-format.md describes it field by field. */
export interface ProjectFile {
  readonly format: typeof PROJECT_FORMAT;
  readonly version: typeof PROJECT_VERSION;
  /** Application and version that wrote the file; for people, never read back. */
  readonly savedWith: string;
  readonly name: string;
  readonly datasets: {
    readonly offer: DatasetSlot<OfferDatasetRecord>;
    readonly earlierOffers: readonly OfferDatasetRecord[];
    readonly need: DatasetSlot<NeedDataset>;
    readonly coverage: DatasetSlot<CoverageDataset>;
    readonly activity: DatasetSlot<ActivityDataset>;
    readonly contours: DatasetSlot<ContourSet>;
    readonly fineContours: FineContourSets;
    readonly territories: TerritorySet | null;
    readonly communePopulation: CommunePopulation | null;
  };
  readonly settings: ProjectDocument['settings'];
  readonly accounts: ProjectDocument['accounts'];
  readonly sources: ProjectDocument['sources'];
  readonly figuresSha256: ProjectDocument['figuresSha256'];
  readonly figuresVersion: ProjectDocument['figuresVersion'];
}

/** The document in the shape files and storage hold. Datasets are not copied. */
export function toProjectFile(document: ProjectDocument): ProjectFile {
  const { name, offer, earlierOffers, need, coverage, activity, ...others } = document;
  const { contours, fineContours, territories, communePopulation, ...rest } = others;
  return {
    format: PROJECT_FORMAT,
    version: PROJECT_VERSION,
    savedWith: `Maillage ${applicationVersion}`,
    name,
    datasets: {
      offer: toOfferSlot(offer),
      earlierOffers: earlierOffers.map(toOfferRecord),
      need,
      coverage,
      activity,
      contours,
      fineContours,
      territories,
      communePopulation,
    },
    settings: rest.settings,
    accounts: rest.accounts,
    sources: rest.sources,
    figuresSha256: rest.figuresSha256,
    figuresVersion: rest.figuresVersion,
  };
}

function toOfferSlot(slot: DatasetSlot<OfferDataset>): DatasetSlot<OfferDatasetRecord> {
  return slot.kind === 'embedded' ? slot : { kind: 'user', dataset: toOfferRecord(slot.dataset) };
}

function toOfferRecord(dataset: OfferDataset): OfferDatasetRecord {
  return { ...dataset, observedDepartements: [...dataset.observedDepartements] };
}
