import { fingerprintOf, type LeastPattern, needTable, ruleOfNeed } from '@/indicators';
import type { LeastHiddenWatch } from '@/tasks';
import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';

/** How a search ended. */
export type SearchEnd = 'found' | 'bounded' | 'stopped' | 'failed';

const SECONDS = 60;

/**
 * Searches for the least to hide among the counts of the need source that is shown, and keeps what it found in the
 * dossier as one step: figures change when the user asks for it, and never by themselves.
 */
export async function minimiseSuppression(app: AppStore, watch: LeastHiddenWatch): Promise<SearchEnd> {
  const { document } = app.store.getState();
  const { needSource: source, secrecy } = document.settings;
  const rule = ruleOfNeed(secrecy, source);
  const table = needTable(
    { hierarchy: app.embedded.hierarchy, need: app.select.need(document) },
    { source, rule },
  );
  const fingerprint = fingerprintOf(table);
  try {
    const found = await app.services.findLeastHidden({ table, seconds: SECONDS }, watch);
    if (found === null) return watch.signal.aborted ? 'stopped' : 'failed';
    keepPattern(app, { source, fingerprint, hidden: found.hidden, bound: found.bound });
    return found.isOptimal ? 'found' : 'bounded';
  } catch {
    return 'failed';
  }
}

function keepPattern(app: AppStore, pattern: LeastPattern): void {
  const { leastHidden } = app.store.getState().document.settings;
  const others = leastHidden.filter(({ source }) => source !== pattern.source);
  commitSettings(app, 'minimise-suppression', { leastHidden: [...others, pattern] });
}
