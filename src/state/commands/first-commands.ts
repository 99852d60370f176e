import type { AppStore } from '../create-app-store';
import { askOrigin } from './ask-origin';
import { bind, type BoundTo } from './bind';
import { chooseFigureMode, chooseIndicator, chooseLevel } from './change-view';
import { enterLevel } from './enter-level';
import { enterTerritory } from './enter-territory';
import { fitSymbols } from './fit-symbols';
import { goToPlace } from './go-to-place';
import { dismissNotice, notify } from './notify';
import {
  newProject,
  openProjectFile,
  renameProject,
  saveProjectFile,
  translateUntitled,
} from './project-file';
import {
  clearSelection,
  groupTerritories,
  hover,
  selectEstablishment,
  selectHit,
  selectTerritory,
} from './select';
import { setPreferences } from './set-preferences';
import { redo, undo } from './undo';
import { copyViewLink, openViewLink } from './view-link';
import { whenReady } from './when-ready';

/** What the first page calls. */
export const FIRST_COMMANDS = {
  askOrigin,
  chooseFigureMode,
  chooseIndicator,
  chooseLevel,
  clearSelection,
  copyViewLink,
  dismissNotice,
  enterLevel,
  enterTerritory,
  fitSymbols,
  goToPlace,
  groupTerritories,
  hover,
  newProject,
  notify,
  openProjectFile,
  openViewLink,
  redo,
  renameProject,
  saveProjectFile,
  selectEstablishment,
  selectHit,
  selectTerritory,
  setPreferences,
  translateUntitled,
  undo,
  whenReady,
};

/** The commands of the first page, with the store already given. */
export type FirstCommands = BoundTo<typeof FIRST_COMMANDS>;

/** Gives the commands of the first page their store. */
export function bindFirstCommands(app: AppStore): FirstCommands {
  return bind(app, FIRST_COMMANDS);
}
