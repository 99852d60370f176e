import type { ActivityDataset } from '@/domain/activity';
import { type IndicatorDefinition, indicatorById, type IndicatorId, INDICATORS } from '@/indicators';
import type { ProjectDocument, ProjectSettings } from '@/project';

/**
 * The indicator to show of what services report, when it has just come into the dossier: the one at hand if the dataset
 * speaks of all it counts, else the first of which it does.
 */
export function indicatorForActivity(
  activity: ActivityDataset,
  { indicatorId, ownIndicators }: Pick<ProjectSettings, 'indicatorId' | 'ownIndicators'>,
): IndicatorId {
  const current = indicatorById(indicatorId, ownIndicators);
  if (current !== undefined && countsActivity(current, activity)) return indicatorId;
  return INDICATORS.find((definition) => countsActivity(definition, activity))?.id ?? indicatorId;
}

/** Whether the indicator at hand counts what services report. */
export function showsActivity({
  settings: { indicatorId, ownIndicators },
}: Pick<ProjectDocument, 'settings'>): boolean {
  const definition = indicatorById(indicatorId, ownIndicators);
  return definition !== undefined && activityTermsOf(definition).length > 0;
}

/** Whether an indicator counts what services report, and nothing of it that the dataset does not speak of. */
function countsActivity(definition: IndicatorDefinition, { records }: ActivityDataset): boolean {
  const terms = activityTermsOf(definition);
  return (
    terms.length > 0 &&
    terms.every(({ service, count }) =>
      records.some((record) => {
        const status = record.counts[count]?.status ?? 'missing';
        return record.service === service && status !== 'missing';
      }),
    )
  );
}

function activityTermsOf({ numerator, denominator }: IndicatorDefinition) {
  return [numerator, denominator].filter((term) => term.kind === 'activity');
}
