import type { Provenance } from '../measure';
import type { NeedDataset, NeedPublic } from './need';

/** Which counts are asked about; of every public, or date, where it is left out. */
export interface NeedAsked {
  readonly source: string | null;
  readonly public?: NeedPublic;
}

/** Where the counts of a source come from, each import once. */
export function needProvenance(
  need: NeedDataset,
  { source, public: group }: NeedAsked,
): readonly Provenance[] {
  const lists = (need.lists ?? []).filter(({ told }) =>
    told.some((series) => series.source === source && (group === undefined || series.public === group)),
  );
  return lists.length === 0 ? [need.provenance] : lists.map(({ provenance }) => provenance);
}
