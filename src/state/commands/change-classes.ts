import { classedValues, innerLimits, lockBreaks, moveOffValues } from '@/cartography';
import { CLASS_COUNT_BOUNDS, type ClassSettings } from '@/project';
import type { AppStore } from '../create-app-store';
import type { HistoryNote } from '../history';
import { commitSettings } from './commit';

type ClassChoice = Pick<ClassSettings, 'method' | 'classCount' | 'variant' | 'closure' | 'countsOverseas'>;

/**
 * Changes how values are put into classes. The manual method starts from the limits on screen; classes chosen while some
 * are locked depart from these, until the lock is followed again.
 */
export function changeClassification(app: AppStore, choice: Partial<ClassChoice>): void {
  const { classification } = app.store.getState().document.settings;
  const departs = classification.lock !== null && classification.followsLock;
  const limits = choice.method === 'manual' ? limitsHere(app, shownLimits(app)) : {};
  commit(app, 'change-classification', { ...choice, ...(departs ? { followsLock: false } : {}), ...limits });
}

/**
 * Sets limits by hand: the method becomes manual. Limits that repeat, or are more than a map may have, are left out; one
 * that is the rate of people of a territory is moved off it.
 */
export function setClassLimits(app: AppStore, limits: readonly number[]): void {
  const ascending = [...new Set(limits)].sort((left, right) => left - right);
  const kept = offPeople(app, ascending.slice(0, CLASS_COUNT_BOUNDS.max - 1));
  if (kept.length === 0) return;
  commit(app, 'change-classification', {
    method: 'manual',
    classCount: kept.length + 1,
    ...limitsHere(app, kept),
    followsLock: false,
  });
}

/** Chooses the colours of classes, or the end they start from. */
export function changePalette(
  app: AppStore,
  palette: Partial<Pick<ClassSettings, 'scheme' | 'reversed'>>,
): void {
  commit(app, 'change-palette', palette);
}

/** Keeps the limits on screen for every map to come. Nothing happens when there is one class or none. */
export function lockClasses(app: AppStore): void {
  const { document } = app.store.getState();
  const lock = lockBreaks(app.select.classing(document).breaks);
  if (lock === null) return;
  const { definition, figures, referenceDate } = app.select.chosen(document);
  const { level } = document.settings;
  commit(app, 'lock-classes', {
    lock: {
      ...lock,
      unit: figures[level].rate.unit,
      indicatorId: definition.id,
      level,
      date: referenceDate,
    },
    followsLock: true,
  });
}

/** Lets every map have classes of its own again. */
export function unlockClasses(app: AppStore): void {
  commit(app, 'unlock-classes', { lock: null, followsLock: true });
}

/** Goes back to the locked limits. */
export function followClassLock(app: AppStore): void {
  commit(app, 'lock-classes', { followsLock: true });
}

/** Limits chosen for the figures of the map on screen. */
function limitsHere(app: AppStore, limits: readonly number[]): Pick<ClassSettings, 'limits' | 'limitsFor'> {
  const { document } = app.store.getState();
  const { unit } = app.select.classing(document).column;
  return { limits, limitsFor: { indicatorId: app.select.chosen(document).definition.id, unit } };
}

function offPeople(app: AppStore, limits: readonly number[]): readonly number[] {
  const { document } = app.store.getState();
  if (app.select.chosen(document).secrecy === null) return limits;
  const { column, breaks } = app.select.classing(document);
  const sorted = [...classedValues(column)].sort((left, right) => left - right);
  return moveOffValues(sorted, limits, breaks.closure === 'right');
}

function shownLimits(app: AppStore): readonly number[] {
  return innerLimits(app.select.classing(app.store.getState().document).breaks);
}

function commit(app: AppStore, note: HistoryNote, patch: Partial<ClassSettings>): void {
  const { classification } = app.store.getState().document.settings;
  const keys = Object.keys(patch) as (keyof ClassSettings)[];
  if (keys.every((key) => Object.is(classification[key], patch[key]))) return;
  commitSettings(app, note, { classification: { ...classification, ...patch } });
}
