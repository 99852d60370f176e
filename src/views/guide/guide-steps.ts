import type { GuideWords } from '@/i18n/guide';
import { type AppStore, bindCommands } from '@/state';

/** A step of the visit, by its words. */
export type GuideStepId = keyof GuideWords['steps'];

/** A step: what it points to, and what it offers to do. */
export interface GuideStep {
  readonly id: GuideStepId;
  /** Id of the part of the screen it speaks of. */
  readonly target: string;
  /** Does what the step tells of, by the commands the user would call; no step is undone by leaving the visit. */
  readonly act: ((app: AppStore) => void) | null;
  /** The part is only there beside the map, not on a phone. */
  readonly needsRoom?: boolean;
}

/** The visit, from the first step to the last, which opens the import. */
export const GUIDE_STEPS: readonly GuideStep[] = [
  { id: 'map', target: 'map', act: null },
  { id: 'need', target: 'panel', act: (app) => bindCommands(app).chooseIndicator('unmet-child') },
  { id: 'sheet', target: 'sheet', act: selectHighest },
  { id: 'doubt', target: 'panel', act: (app) => bindCommands(app).chooseFigureMode('interval') },
  {
    id: 'gaps',
    target: 'table',
    act: (app) => bindCommands(app).setPreferences({ drawer: 'medium', drawerView: 'gaps' }),
    needsRoom: true,
  },
  { id: 'secrecy', target: 'sheet', act: null },
  { id: 'import', target: 'map', act: null },
];

/** Opens the sheet of the highest rate that may be shown; of the first territory when none may. */
function selectHighest(app: AppStore): void {
  const { document } = app.store.getState();
  const { level } = document.settings;
  const { rate } = app.select.chosen(document).figures[level];
  let highest = 0;
  rate.values.forEach((value, position) => {
    if (!(value <= (rate.values[highest] ?? Number.NaN))) highest = Number.isNaN(value) ? highest : position;
  });
  const territory = rate.index.territories[highest];
  if (territory !== undefined) bindCommands(app).selectTerritory(territory.code);
}
