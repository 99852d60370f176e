import { type FigureLevel, levelAbove, type MappedLevel } from '@/domain/territory';
import type { IndicatorId } from '@/indicators';
import { type FigureMode, type MapMeasures, USUAL_MEASURES } from '@/project';
import type { AppStore } from '../create-app-store';
import { withSourceFor } from '../need-choice';
import { NO_SELECTION, type Selection, territorySelection } from '../selection';
import { commitSettings } from './commit';

/**
 * Chooses the indicator the map shows. When it counts a need that the source at hand does not, the source that speaks
 * of the most départements is taken with it. A map of need and offer gives way to it, and so does a count that was drawn by
 * colours, or a rate by circles: to insist is for one indicator.
 */
export function chooseIndicator(app: AppStore, indicatorId: IndicatorId): void {
  const { document } = app.store.getState();
  const { fillBy } = document.settings;
  commitSettings(app, 'choose-indicator', {
    ...withSourceFor(app.select.need(document), { ...document.settings, indicatorId }),
    fillBy: fillBy === 'need-and-offer' || fillBy === 'quadrants' ? 'indicator' : fillBy,
    measures: withoutMisuse(document.settings.measures),
  });
}

/** The measures as they are, where no sign misleads. */
function withoutMisuse(measures: MapMeasures): MapMeasures {
  const isMisused = measures.colors === 'count' || measures.circles === 'rate';
  return isMisused ? USUAL_MEASURES : measures;
}

/** Chooses the level; what is selected becomes the larger territory it lies in, or is let go. */
export function chooseLevel(app: AppStore, level: MappedLevel): void {
  commitSettings(app, 'choose-level', { level });
  app.store.setState(({ selection }) => ({
    selection: selectionAtLevel(app, selection, level),
    hover: null,
  }));
}

function selectionAtLevel(app: AppStore, selection: Selection, level: MappedLevel): Selection {
  if (selection.kind !== 'territory' || selection.level === level) return selection;
  const hierarchy = app.select.hierarchy(app.store.getState().document);
  let place: { readonly level: FigureLevel; readonly position: number } = {
    level: selection.level,
    position: hierarchy[selection.level].positionOf(selection.code) ?? -1,
  };
  while (place.level !== 'france' && place.level !== level && place.position >= 0) {
    const parent = hierarchy[place.level].parentPositions[place.position] ?? -1;
    place = { level: levelAbove(place.level), position: parent };
  }
  const territory = place.level === level ? hierarchy[level].territories[place.position] : undefined;
  return territory === undefined ? NO_SELECTION : territorySelection(level, territory.code);
}

/** Chooses how rates of people are shown, everywhere at once: as counted, smoothed, or with their interval. */
export function chooseFigureMode(app: AppStore, figureMode: FigureMode): void {
  commitSettings(app, 'choose-figure-mode', { figureMode });
}
