import type { AppStore } from '../create-app-store';
import {
  chooseTableIndicators,
  declareOverlap,
  deleteOwnIndicator,
  saveOwnIndicator,
} from './change-indicators';
import { changeGaps } from './change-gaps';
import {
  changeClassification,
  changePalette,
  followClassLock,
  lockClasses,
  setClassLimits,
  unlockClasses,
} from './change-classes';
import { changePerimeter } from './change-perimeter';
import { askOrigin, askOriginAt } from './ask-origin';
import { setSecrecyRule } from './change-secrecy';
import {
  chooseCapacityStatus,
  chooseFigureMode,
  chooseIndicator,
  chooseLevel,
  chooseNeedSource,
  toggleFamily,
  toggleLayer,
} from './change-view';
import { changeCustomSet, changePeerRule, chooseReference, chooseSignificanceTest } from './compare';
import { chooseSmoothing } from './choose-smoothing';
import { chooseComparedDate, chooseDate } from './choose-dates';
import { keepEarlierOffer, removeEarlierOffer } from './earlier-offers';
import { fitSymbols } from './fit-symbols';
import { goToPlace } from './go-to-place';
import { forgetDataset } from './forget-dataset';
import {
  acceptImport,
  cancelImport,
  decideOnFile,
  forgetMapping,
  importFiles,
  readTableToo,
  stopReading,
} from './import-files';
import { minimiseSuppression } from './minimise-suppression';
import { dismissNotice, notify } from './notify';
import { newProject, openProjectFile, renameProject, saveProjectFile } from './project-file';
import {
  clearSelection,
  groupTerritories,
  hover,
  selectEstablishment,
  selectHit,
  selectTerritory,
  toggleGrouped,
} from './select';
import { setPreferences } from './set-preferences';
import { redo, undo } from './undo';
import { copyViewLink, openViewLink } from './view-link';

const COMMANDS = {
  askOrigin,
  askOriginAt,
  chooseComparedDate,
  chooseDate,
  keepEarlierOffer,
  removeEarlierOffer,
  acceptImport,
  cancelImport,
  changeClassification,
  changeCustomSet,
  changePalette,
  followClassLock,
  lockClasses,
  setClassLimits,
  unlockClasses,
  changeGaps,
  changePeerRule,
  changePerimeter,
  chooseCapacityStatus,
  chooseFigureMode,
  chooseIndicator,
  chooseLevel,
  chooseNeedSource,
  chooseReference,
  chooseSignificanceTest,
  chooseSmoothing,
  clearSelection,
  copyViewLink,
  chooseTableIndicators,
  decideOnFile,
  declareOverlap,
  deleteOwnIndicator,
  dismissNotice,
  fitSymbols,
  forgetDataset,
  forgetMapping,
  goToPlace,
  groupTerritories,
  hover,
  importFiles,
  minimiseSuppression,
  newProject,
  notify,
  openProjectFile,
  openViewLink,
  readTableToo,
  redo,
  renameProject,
  saveOwnIndicator,
  saveProjectFile,
  selectEstablishment,
  selectHit,
  selectTerritory,
  setPreferences,
  setSecrecyRule,
  stopReading,
  toggleFamily,
  toggleGrouped,
  toggleLayer,
  undo,
};

type Commands = typeof COMMANDS;

type Bound<Command> = Command extends (app: AppStore, ...args: infer Rest) => infer Outcome
  ? (...args: Rest) => Outcome
  : never;

/** Every command, with the store already given. */
export type BoundCommands = { readonly [Name in keyof Commands]: Bound<Commands[Name]> };

/** Gives the commands their store. */
export function bindCommands(app: AppStore): BoundCommands {
  const entries = Object.entries(COMMANDS).map(([name, command]) => [
    name,
    (...args: unknown[]) => Reflect.apply(command, undefined, [app, ...args]),
  ]);
  return Object.fromEntries(entries) as BoundCommands;
}
