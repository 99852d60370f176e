import { isCommuneLevel, type MappedLevel } from '@/domain/territory';
import { FEATURED_INDICATORS, type IndicatorResult, referencesOf } from '@/indicators';
import type { Steps } from '@/lib';
import type { ProjectDocument } from '@/project';
import { runInSlices } from '@/tasks';
import { isLongToDraw } from './commands/when-ready';
import type { AppStore } from './create-app-store';
import type { Selection } from './selection';
import { territoryCountsOf } from './selectors/territory-counts';

/** Whether a sheet compares so many territories that it cannot be computed at once. */
export function isLongToTell({ settings, ...slots }: ProjectDocument, selection: Selection): boolean {
  if (selection.kind !== 'territory' || !isCommuneLevel(selection.level)) return false;
  return isLongToDraw({ ...slots, settings: { ...settings, level: selection.level } });
}

/**
 * Makes ready what the sheets of a level tell, a slice at a time: figures of every territory, how sure they are, how they
 * stand to each reference, offer and need. A sheet then reads its own place of each.
 */
export async function prepareSheets(
  app: AppStore,
  document: ProjectDocument,
  { level, signal }: { readonly level: MappedLevel; readonly signal: AbortSignal },
): Promise<void> {
  await runInSlices(stepsToSheets(app, document, level), { signal });
}

function* stepsToSheets(app: AppStore, document: ProjectDocument, level: MappedLevel): Steps<void> {
  const { select } = app;
  for (const { id } of [...FEATURED_INDICATORS, ...document.settings.ownIndicators]) {
    select.result(document, id);
    yield;
  }
  for (const result of select.featured(document)) yield* comparisonsOf(app, document, { result, level });
  const counts = territoryCountsOf(app);
  if (counts.offerByCategory(document)[level].length > 0) yield;
  for (const { counts: counted } of counts.needSeries(document)) {
    if (counted[level].values.length > 0) yield;
  }
}

function* comparisonsOf(
  { select }: AppStore,
  document: ProjectDocument,
  { result, level }: { readonly result: IndicatorResult; readonly level: MappedLevel },
): Steps<void> {
  // Figures of a level made of communes are computed when they are first looked at.
  if (result.figures[level].rate.values.length > 0) yield;
  select.uncertainty(result, level, select.smoothing(document));
  yield;
  for (const reference of referencesOf(level)) {
    select.comparison(document, result, { level, reference });
    yield;
  }
}
