import type { AppStore } from '../create-app-store';
import {
  chooseTableIndicators,
  declareOverlap,
  deleteOwnIndicator,
  saveOwnIndicator,
} from './change-indicators';
import { acceptImport } from './accept-import';
import { bind, type BoundTo } from './bind';
import { changeBorders } from './change-borders';
import { chooseCategory } from './choose-category';
import { chooseDotUnit } from './choose-dot-unit';
import { changeGaps } from './change-gaps';
import {
  changeClassification,
  changePalette,
  followClassLock,
  lockClasses,
  setClassLimits,
  unlockClasses,
} from './change-classes';
import { changeOfferFilter, countShownOffer } from './change-offer-filter';
import { changePerimeter } from './change-perimeter';
import { changeWhiteZones } from './change-white-zones';
import { askOriginAt } from './ask-origin';
import { chooseSmoothing } from './choose-smoothing';
import { setRuleOfSet, setSecrecyRule } from './change-secrecy';
import {
  chooseCapacityStatus,
  chooseNeedSource,
  enlargeParis,
  toggleFamily,
  toggleLayer,
} from './change-layers';
import { changeCustomSet, changePeerRule, chooseReference, chooseSignificanceTest } from './compare';
import { changeSwipe, swipeMaps } from './change-swipe';
import { chooseFill, chooseMeasures, showCounts } from './choose-signs';
import { chooseComparedDate, chooseDate } from './choose-dates';
import { chooseStudy } from './choose-study';
import { goInto, goToStudy } from './go-into';
import { keepEarlierOffer, removeEarlierOffer } from './earlier-offers';
import { forgetDataset } from './forget-dataset';
import { forgetFineContours } from './forget-fine-contours';
import {
  cancelImport,
  decideOnFile,
  forgetMapping,
  importFiles,
  readTableToo,
  stopReading,
} from './import-files';
import { listGroupAlone } from './list-group';
import { minimiseSuppression } from './minimise-suppression';
import { prepareComparedNeeds, prepareImportedNeed } from './prepare-need';
import { FIRST_COMMANDS } from './first-commands';

const COMMANDS = {
  ...FIRST_COMMANDS,
  askOriginAt,
  chooseComparedDate,
  chooseDate,
  chooseSmoothing,
  chooseStudy,
  goInto,
  goToStudy,
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
  changeBorders,
  changeGaps,
  changeOfferFilter,
  countShownOffer,
  changePeerRule,
  changePerimeter,
  changeWhiteZones,
  chooseCapacityStatus,
  chooseCategory,
  chooseDotUnit,
  chooseFill,
  chooseMeasures,
  chooseNeedSource,
  chooseReference,
  chooseSignificanceTest,
  changeSwipe,
  chooseTableIndicators,
  swipeMaps,
  decideOnFile,
  declareOverlap,
  deleteOwnIndicator,
  enlargeParis,
  forgetDataset,
  forgetFineContours,
  forgetMapping,
  importFiles,
  listGroupAlone,
  minimiseSuppression,
  readTableToo,
  saveOwnIndicator,
  prepareComparedNeeds,
  prepareImportedNeed,
  setRuleOfSet,
  setSecrecyRule,
  showCounts,
  stopReading,
  toggleFamily,
  toggleLayer,
};

/** Every command, with the store already given. */
export type BoundCommands = BoundTo<typeof COMMANDS>;

/** Gives the commands their store. */
export function bindCommands(app: AppStore): BoundCommands {
  return bind(app, COMMANDS);
}
