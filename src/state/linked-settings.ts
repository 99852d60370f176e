import type { NeedDataset } from '@/domain/need';
import { type IndicatorDefinition, type IndicatorId, strictestRules } from '@/indicators';
import { type GapSide, knownLevel, type ProjectDocument, type ProjectSettings } from '@/project';
import { choiceForDataset } from './need-choice';

/** What a link meets in the dossier it is opened in. */
interface DossierAtHand {
  readonly settings: ProjectSettings;
  readonly need: NeedDataset;
  readonly territories: ProjectDocument['territories'];
}

/**
 * The settings of a link, put over a dossier: a source of need that the dossier does not have becomes one it has, so does
 * the level of territories of the user, the
 * indicators the user made stay beside those the link brings, and counts are never less protected than they were.
 */
export function settleLinkedSettings(
  linked: ProjectSettings,
  { settings, need, territories }: DossierAtHand,
): ProjectSettings {
  const { ownIndicators, idOf } = joinIndicators(settings.ownIndicators, linked.ownIndicators);
  const indicatorId = idOf(linked.indicatorId);
  const { gaps, classification } = linked;
  const { limitsFor, lock } = classification;
  const named = (side: GapSide): GapSide => ({ ...side, indicatorId: idOf(side.indicatorId) });
  return {
    ...linked,
    level: knownLevel(linked.level, territories),
    swipe: linked.swipe && { ...linked.swipe, indicatorId: idOf(linked.swipe.indicatorId) },
    gaps: { ...gaps, need: named(gaps.need), offer: named(gaps.offer) },
    classification: {
      ...classification,
      limitsFor: limitsFor && { ...limitsFor, indicatorId: idOf(limitsFor.indicatorId) },
      lock: lock && { ...lock, indicatorId: idOf(lock.indicatorId) },
    },
    ownIndicators,
    tableIndicators: linked.tableIndicators?.map(idOf) ?? null,
    secrecy: strictestRules(settings.secrecy, linked.secrecy),
    leastHidden: settings.leastHidden,
    ...choiceForDataset(need, { needSource: linked.needSource, indicatorId, ownIndicators }),
  };
}

interface JoinedIndicators {
  readonly ownIndicators: readonly IndicatorDefinition[];
  /** The id that an indicator of the link has got. */
  readonly idOf: (id: IndicatorId) => IndicatorId;
}

function joinIndicators(
  held: readonly IndicatorDefinition[],
  brought: readonly IndicatorDefinition[],
): JoinedIndicators {
  const all = [...held];
  const renamed = new Map<IndicatorId, IndicatorId>();
  for (const indicator of brought) {
    const same = held.find((own) => isSameIndicator(own, indicator));
    const id = same?.id ?? freeId(all, indicator.id);
    renamed.set(indicator.id, id);
    if (same === undefined) all.push({ ...indicator, id });
  }
  return { ownIndicators: all, idOf: (id) => renamed.get(id) ?? id };
}

function isSameIndicator(left: IndicatorDefinition, right: IndicatorDefinition): boolean {
  return JSON.stringify({ ...left, id: '' }) === JSON.stringify({ ...right, id: '' });
}

function freeId(taken: readonly IndicatorDefinition[], wished: IndicatorId): IndicatorId {
  const isTaken = (id: IndicatorId) => taken.some((own) => own.id === id);
  if (!isTaken(wished)) return wished;
  let rank = taken.length + 1;
  while (isTaken(`user-${rank}`)) rank += 1;
  return `user-${rank}`;
}
