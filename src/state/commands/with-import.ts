import type { CoverageDataset } from '@/domain/coverage';
import type { OfferDataset } from '@/domain/offer';
import { isSameSet, type SecrecyRules, secretSetsOf, type SetRule, withRulesOf } from '@/indicators';
import type { DatasetSlot, ProjectDocument, ProjectSettings } from '@/project';
import { indicatorForActivity } from '../activity-choice';
import { type NeedFate, needsAfter } from '../former-needs';
import { formerOfferOf, withFormerKept } from '../former-offer';
import { teamsAfter } from '../former-teams';
import type { ImportReview } from '../import-task';
import { choiceForDataset } from '../need-choice';
import { recordSources } from './record-sources';

/** What the user says of the data that an import meets in the dossier. */
export interface ImportChoices extends NeedFate {
  /** Rules of secrecy that sets of counts it brings are to have of their own; those of the dossier when left out. */
  readonly secrecy?: readonly SetRule[];
  readonly keepsFormerOffer?: boolean;
  /** Whether teams of the user that a list of their kind does not name stay. */
  readonly keepsFormerTeams?: boolean;
}

/** What was reviewed, as it is added to a dossier. */
export interface AddedImport {
  readonly review: ImportReview;
  readonly choices: ImportChoices;
  /** ISO 8601. */
  readonly importedAt: string;
  /** The teams the application ships, which stay for the kinds nobody gave. */
  readonly shippedTeams: CoverageDataset;
}

/** The dossier with what was reviewed, under the rules of secrecy chosen with it. */
export function withImport(
  document: ProjectDocument,
  { review, choices, importedAt, shippedTeams }: AddedImport,
): ProjectDocument {
  const { settings } = document;
  const secrecy = rulesWithImport(settings.secrecy, { review, choices });
  const held = { ...document, settings: { ...settings, secrecy } };
  return {
    ...withDatasets(held, review, importedAt),
    need: replaced(held.need, needsAfter(held.need, review.outcome.need, choices)),
    ...offersAfter(held, review.outcome.offer, choices),
    ...coverageAfter(held, { brought: review.outcome.coverage, choices, shippedTeams }),
  };
}

/** The rules of secrecy with those chosen for the sets of counts that are brought. */
export function rulesWithImport(
  rules: SecrecyRules,
  { review: { outcome }, choices }: Pick<AddedImport, 'review' | 'choices'>,
): SecrecyRules {
  const brought = secretSetsOf(outcome.need, outcome.activity);
  const chosen = (choices.secrecy ?? []).filter((held) => brought.some((set) => isSameSet(set, held.set)));
  return withRulesOf(rules, chosen);
}

function offersAfter(
  document: ProjectDocument,
  brought: OfferDataset | null,
  { keepsFormerOffer = false }: ImportChoices,
): Partial<Pick<ProjectDocument, 'offer' | 'earlierOffers'>> {
  const former = formerOfferOf(document, brought);
  const isKept = keepsFormerOffer && former !== null && former.hindrance === null;
  return isKept && brought !== null ? withFormerKept(document, former, brought) : {};
}

interface BroughtTeams extends Pick<AddedImport, 'choices' | 'shippedTeams'> {
  readonly brought: CoverageDataset | null;
}

function coverageAfter(
  { coverage }: ProjectDocument,
  { brought, choices, shippedTeams }: BroughtTeams,
): Partial<Pick<ProjectDocument, 'coverage'>> {
  if (brought === null) return {};
  const fate = choices.keepsFormerTeams === true ? 'complete' : 'replace';
  return { coverage: { kind: 'user', dataset: teamsAfter(coverage, shippedTeams, { brought, fate }) } };
}

function withDatasets(document: ProjectDocument, review: ImportReview, importedAt: string): ProjectDocument {
  const { settings } = document;
  const { outcome } = review;
  return {
    ...document,
    offer: replaced(document.offer, outcome.offer),
    activity: replaced(document.activity, outcome.activity),
    contours: replaced(document.contours, outcome.contours),
    fineContours:
      outcome.fineContours === null
        ? document.fineContours
        : { ...document.fineContours, ...outcome.fineContours },
    territories: outcome.territories ?? document.territories,
    communePopulation: outcome.communePopulation ?? document.communePopulation,
    accounts: [...document.accounts, ...outcome.files],
    sources: [...document.sources, ...recordSources(document, review, importedAt)],
    settings: settingsFor(outcome, settings),
  };
}

/** What is shown of what came in: the need as its sources count it, the activity by itself, the teams on the map. */
function settingsFor(
  { offer, need, activity, coverage }: ImportReview['outcome'],
  settings: ProjectSettings,
): ProjectSettings {
  const chosen = need === null ? settings : { ...settings, ...choiceForDataset(need, settings) };
  const isAlone = activity !== null && need === null && offer === null;
  const hasRelays = coverage !== null && coverage.teams.some(({ kind }) => kind === 'erhr');
  return {
    ...chosen,
    ...(isAlone ? { indicatorId: indicatorForActivity(activity, chosen) } : {}),
    ...(hasRelays ? { layers: { ...chosen.layers, coverage: true } } : {}),
  };
}

function replaced<Dataset>(slot: DatasetSlot<Dataset>, dataset: Dataset | null): DatasetSlot<Dataset> {
  return dataset === null ? slot : { kind: 'user', dataset };
}
