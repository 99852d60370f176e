import {
  type NeedDataset,
  needPublicsShown,
  needSourcesOf,
  type NeedPublic,
  widestNeedSource,
} from '@/domain/need';
import { indicatorById, INDICATORS } from '@/indicators';
import type { ProjectSettings } from '@/project';

/** The settings that say which need is counted, and for whom. */
export type NeedChoice = Pick<ProjectSettings, 'needSource' | 'indicatorId'>;

/** The settings a choice is made from. */
type Current = NeedChoice & Partial<Pick<ProjectSettings, 'ownIndicators'>>;

/** The source to count with an indicator: the one at hand if it counts that public, else the widest that does. */
export function withSourceFor(need: NeedDataset, current: Current): NeedChoice {
  const { needSource, indicatorId } = current;
  const group = needPublicOf(current);
  if (group === null || (needSource !== null && needPublicsShown(need, needSource).includes(group)))
    return { needSource, indicatorId };
  return { needSource: widestNeedSource(need, group) ?? needSource, indicatorId };
}

/** The indicator to show with a source: the one at hand if the source counts its public, else one that it counts. */
export function withIndicatorFor(need: NeedDataset, current: Current): NeedChoice {
  const { needSource, indicatorId } = current;
  const group = needPublicOf(current);
  const publics = needSource === null ? [] : needPublicsShown(need, needSource);
  if (group === null || publics.includes(group)) return { needSource, indicatorId };
  const other = INDICATORS.find(
    ({ numerator }) => numerator.kind === 'need' && publics.includes(numerator.public),
  );
  return { needSource, indicatorId: other?.id ?? indicatorId };
}

/** What to show of a need dataset that has just come into the dossier. */
export function choiceForDataset(need: NeedDataset, current: Current): NeedChoice {
  const sources = needSourcesOf(need);
  const known = current.needSource !== null && sources.includes(current.needSource);
  const { needSource } = withSourceFor(need, known ? current : { ...current, needSource: null });
  return withIndicatorFor(need, { ...current, needSource: needSource ?? sources[0] ?? null });
}

function needPublicOf({ indicatorId, ownIndicators }: Current): NeedPublic | null {
  const definition = indicatorById(indicatorId, ownIndicators);
  const terms = definition === undefined ? [] : [definition.numerator, definition.denominator];
  const counted = terms.find((term) => term.kind === 'need');
  return counted?.kind === 'need' ? counted.public : null;
}
