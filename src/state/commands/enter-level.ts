import type { ThemeName } from '@/cartography';
import { isCommuneLevel, type MappedLevel } from '@/domain/territory';
import type { AppStore } from '../create-app-store';
import { chooseLevel } from './change-view';

/** Contours of communes beyond which a level is made ready before it is shown. */
const MANY = 5_000;

const entering = new WeakMap<AppStore, AbortController>();

/**
 * Chooses the level as {@link chooseLevel} does. One that takes long to draw is made ready first, while what is on screen
 * stays and answers; a later choice, or another dossier, gives it up.
 */
export async function enterLevel(app: AppStore, level: MappedLevel, themeName: ThemeName): Promise<void> {
  entering.get(app)?.abort();
  const giveUp = new AbortController();
  entering.set(app, giveUp);
  const { document } = app.store.getState();
  const contours = document.fineContours;
  if (isCommuneLevel(level) && (contours.commune?.mesh.shapes.length ?? 0) > MANY) {
    const { prepareLevel } = await import('../prepare-level');
    // What could not be made ready is drawn when it is shown; why is told then.
    await prepareLevel(app, { level, themeName }, giveUp.signal).catch(() => undefined);
    const now = app.store.getState().document;
    const isAsItWas = now.fineContours === contours && now.settings.level === document.settings.level;
    if (giveUp.signal.aborted || !isAsItWas) return;
  }
  chooseLevel(app, level);
}
