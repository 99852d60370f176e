import type { Steps } from '@/lib';
import { runInSlices } from '@/tasks';
import { notify } from '../commands/notify';
import type { AppStore } from '../create-app-store';

interface Computing<Plan, Value> {
  readonly plan: Plan;
  readonly giveUp: AbortController;
  value: Value | null;
}

/** Plans whose result is kept: those of maps shown side by side, and the ones before. */
const PLANS_KEPT = 4;

/**
 * Makes of a long computation what a selector may ask: its result, `null` until it is there. It is taken a slice at a time,
 * so that the page answers meanwhile; once it is done the document is given again as a new object, so that selectors look
 * anew. What several others have followed is given up, and computed again when asked for again.
 */
export function rememberInSlices<Plan extends readonly unknown[], Value>(
  app: AppStore,
  compute: (...plan: Plan) => Steps<Value>,
): (...plan: Plan) => Value | null {
  const recent: Computing<Plan, Value>[] = [];
  return (...plan) => {
    const known = recent.find((one) => one.plan.every((part, rank) => part === plan[rank]));
    if (known !== undefined) return known.value;
    const started: Computing<Plan, Value> = { plan, giveUp: new AbortController(), value: null };
    recent.push(started);
    if (recent.length > PLANS_KEPT) recent.shift()?.giveUp.abort();
    runInSlices(compute(...plan), started.giveUp).then(
      (value) => {
        if (value === null) return;
        started.value = value;
        app.store.setState(({ document }) => ({ document: { ...document } }));
      },
      () => notify(app, { code: 'representations-unread' }),
    );
    return null;
  };
}
