import { fingerprintOf, type LeastPattern, needTable, ruleOfNeed } from '@/indicators';
import { rulesInForce } from '@/project';
import type { LeastHiddenWatch } from '@/tasks';
import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';

/** Why a search failed: what makes it could not be fetched or started, it asked for too much memory, or it gave up. */
type SearchFailure = 'not-loaded' | 'out-of-memory' | 'failed';

/** How a search ended; `unsuited` when the sums of the counts are none it can follow. */
export type SearchEnd = 'found' | 'bounded' | 'stopped' | 'unsuited' | SearchFailure;

const SECONDS = 60;

/**
 * Searches for the least to hide among the counts of the need source that is shown, and keeps what it found in the
 * dossier as one step: figures change when the user asks for it, and never by themselves.
 */
export async function minimiseSuppression(app: AppStore, watch: LeastHiddenWatch): Promise<SearchEnd> {
  const { document } = app.store.getState();
  const { needSource: source } = document.settings;
  const rule = ruleOfNeed(rulesInForce(document.settings), source);
  const table = needTable(
    { hierarchy: app.embedded.hierarchy, need: app.select.need(document) },
    { source, rule },
  );
  const fingerprint = fingerprintOf(table);
  try {
    const found = await app.services.findLeastHidden({ table, seconds: SECONDS }, watch);
    if (found === null) return watch.signal.aborted ? 'stopped' : 'unsuited';
    keepPattern(app, { source, fingerprint, hidden: found.hidden, bound: found.bound });
    return found.isOptimal ? 'found' : 'bounded';
  } catch (error) {
    return failureOf(error);
  }
}

/** The code of an error: its own words are never shown, since they could quote counts. */
function failureOf(error: unknown): SearchFailure {
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof Error) || /fetch|import|wasm|compile/i.test(cause.message)) return 'not-loaded';
  return /memory|out of bounds|stack/i.test(cause.message) ? 'out-of-memory' : 'failed';
}

function keepPattern(app: AppStore, pattern: LeastPattern): void {
  const { leastHidden } = app.store.getState().document.settings;
  const others = leastHidden.filter(({ source }) => source !== pattern.source);
  commitSettings(app, 'minimise-suppression', { leastHidden: [...others, pattern] });
}
