import { describeNeedProtection, type NeedProtection, showsEverything } from '@/indicators';
import type { ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import type { DatasetSelectors } from './datasets';

/** What secrecy does to the counts that are shown. */
export interface SecrecySelectors {
  /** `null` when the rule changes nothing. */
  readonly needProtection: (document: ProjectDocument) => NeedProtection | null;
}

/** Builds {@link SecrecySelectors}; the engine keeps its last result. */
export function createSecrecySelectors(
  { hierarchy }: EmbeddedData,
  datasets: DatasetSelectors,
): SecrecySelectors {
  return {
    needProtection: (document) => {
      const { secrecy: rule, needSource: source, leastHidden: patterns } = document.settings;
      if (showsEverything(rule)) return null;
      return describeNeedProtection(
        { hierarchy, need: datasets.datedNeed(document), patterns },
        { source, rule },
      );
    },
  };
}
