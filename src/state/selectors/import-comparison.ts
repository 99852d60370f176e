import {
  type ChangeThreshold,
  compareActivity,
  compareContours,
  compareCoverage,
  compareNeeds,
  compareOffers,
  type ContourComparison,
  type EntryComparison,
  type NeedComparison,
  type OfferComparison,
  type ProtectNeed,
} from '@/analysis/dataset-comparison';
import { kindsIn } from '@/domain/coverage';
import type { TerritoryHierarchy } from '@/domain/territory';
import {
  computeNeedCounts,
  type LeastPattern,
  ruleOfNeed,
  type SecrecyRules,
  strictestRules,
} from '@/indicators';
import type { ImportOutcome } from '@/ingest';
import { memoizeLast, type Steps } from '@/lib';
import { type DatasetSlot, type ProjectDocument, rulesInForce } from '@/project';

/** What an import brings, beside the dossier. */
export interface ImportedBeside {
  readonly document: ProjectDocument;
  readonly outcome: ImportOutcome;
}

/** How the needs of an import are compared. */
export interface NeedComparisonSettings {
  readonly threshold: ChangeThreshold;
  /** Rules of secrecy chosen in the review; those of the dossier hold too, where they are stricter. */
  readonly secrecy: SecrecyRules;
}

/**
 * Compares what an import brings with what the user had loaded into the dossier; `null` where either has nothing. Data
 * of demonstration are compared with nothing. Those that take long come as steps.
 */
export interface ImportComparisonSelectors {
  readonly offerComparison: (
    beside: ImportedBeside,
    threshold: ChangeThreshold,
  ) => Steps<OfferComparison> | null;
  readonly needComparison: (
    beside: ImportedBeside,
    settings: NeedComparisonSettings,
  ) => Steps<NeedComparison> | null;
  readonly activityComparison: (beside: ImportedBeside) => EntryComparison | null;
  readonly coverageComparison: (beside: ImportedBeside) => EntryComparison | null;
  readonly contourComparison: (beside: ImportedBeside) => ContourComparison | null;
}

/** Builds {@link ImportComparisonSelectors}. */
export function createImportComparisonSelectors(hierarchy: TerritoryHierarchy): ImportComparisonSelectors {
  const contours = memoizeLast(compareContours);
  const activities = memoizeLast(compareActivity);
  const teams = memoizeLast(compareCoverage);
  return {
    offerComparison: ({ document, outcome }, threshold) => {
      const held = datasetHeld(document.offer);
      return held === null || outcome.offer === null ? null : compareOffers(held, outcome.offer, threshold);
    },
    needComparison: ({ document, outcome }, { threshold, secrecy }) => {
      const held = datasetHeld(document.need);
      if (held === null || outcome.need === null) return null;
      const { needOverlaps } = document.settings;
      const strictest = strictestRules(secrecy, document.settings.secrecy);
      const rules = rulesInForce({ secrecy: strictest, needOverlaps });
      const protection = { rules, patterns: document.settings.leastHidden };
      return compareNeeds(held, outcome.need, { threshold, protect: protectUnder(protection, hierarchy) });
    },
    activityComparison: ({ document, outcome }) => {
      const held = datasetHeld(document.activity);
      return held === null || outcome.activity === null ? null : activities(held, outcome.activity);
    },
    coverageComparison: ({ document, outcome }) => {
      const { coverage: brought } = outcome;
      const held = datasetHeld(document.coverage);
      if (held === null || brought === null) return null;
      const kinds = kindsIn(brought);
      return kindsIn(held).some((kind) => kinds.includes(kind)) ? teams(held, brought) : null;
    },
    contourComparison: ({ document, outcome }) => {
      const held = datasetHeld(document.contours);
      return held === null || outcome.contours === null ? null : contours(held, outcome.contours);
    },
  };
}

function datasetHeld<Dataset>(slot: DatasetSlot<Dataset>): Dataset | null {
  return slot.kind === 'user' ? slot.dataset : null;
}

interface Protection {
  readonly rules: SecrecyRules;
  readonly patterns: readonly LeastPattern[];
}

/** The data held are protected as the screens show them: two ways of hiding the same counts would tell more than one. */
function protectUnder({ rules, patterns }: Protection, hierarchy: TerritoryHierarchy): ProtectNeed {
  return (need, series) => {
    const rule = ruleOfNeed(rules, series.source);
    return computeNeedCounts({ hierarchy, need, patterns }, { ...series, rule }).departement;
  };
}
