import { isCommuneLevel } from '@/domain/territory';
import type { ProjectDocument, ProjectSettings } from '@/project';
import type { AppStore } from '../create-app-store';

/** Contours on the map, or counts of a need, beyond which a dossier is made ready before it is shown. */
const MANY = 5_000;

/** What is to be shown, and how. */
export interface Arrival {
  /** The dossier that would be shown as things stand; `null` once it is not wanted any more. */
  readonly next: () => ProjectDocument | null;
  readonly show: () => void;
  /** Whether it goes on when the user goes somewhere else meanwhile; `false` when left out. */
  readonly isKept?: boolean;
}

const onTheWay = new WeakMap<AppStore, AbortController>();

/** Whether a dossier holds so many communes that a screen of it cannot be computed at once. */
export function isLongToDraw({ settings, fineContours, need }: ProjectDocument): boolean {
  const shapes = isCommuneLevel(settings.level) ? (fineContours.commune?.mesh.shapes.length ?? 0) : 0;
  const counted = need.kind === 'user' ? (need.dataset.fine?.territories.length ?? 0) : 0;
  return Math.max(shapes, counted) > MANY;
}

/**
 * Shows another dossier, or another side of this one: at once, or where that takes long once it is made ready, a slice at a
 * time, while what is on screen stays and answers. Whatever else was on its way is given up, unless it is kept.
 */
export async function whenReady(app: AppStore, { next, show, isKept = false }: Arrival): Promise<void> {
  onTheWay.get(app)?.abort();
  const giveUp = new AbortController();
  if (!isKept) onTheWay.set(app, giveUp);
  const wanted = next();
  if (wanted !== null && isLongToDraw(wanted)) {
    // What could not be made ready is computed when it is shown; why is told then.
    const preparing = await import('../prepare-document').catch(() => null);
    await preparing?.prepareArrival(app, next, giveUp.signal);
  }
  if (!giveUp.signal.aborted && next() !== null) show();
}

/**
 * Shows the dossier at hand under other settings as {@link whenReady} does. Another level, another study or other contours
 * chosen meanwhile, by whatever way, give it up.
 */
export function whenSettingsReady(
  app: AppStore,
  patch: Partial<ProjectSettings>,
  show: () => void,
): Promise<void> {
  const { fineContours, settings: left } = app.store.getState().document;
  return whenReady(app, {
    next: () => {
      const { document } = app.store.getState();
      const { settings } = document;
      const isAsItWas =
        document.fineContours === fineContours &&
        settings.level === left.level &&
        settings.study === left.study;
      return isAsItWas ? { ...document, settings: { ...settings, ...patch } } : null;
    },
    show,
  });
}
