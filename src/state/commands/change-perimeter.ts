import type { ProjectSettings } from '@/project';
import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';

type ChosenPerimeter = ProjectSettings['perimeter'];

/** Changes what is counted, as one undo step: categories, ages of each public, installed or authorised places. */
export function changePerimeter(app: AppStore, perimeter: ChosenPerimeter): void {
  if (isSamePerimeter(perimeter, app.store.getState().document.settings.perimeter)) return;
  commitSettings(app, 'change-perimeter', { perimeter });
}

function isSamePerimeter(left: ChosenPerimeter, right: ChosenPerimeter): boolean {
  return (
    left.capacityStatus === right.capacityStatus &&
    (['child', 'adult'] as const).every(
      (group) =>
        left.ages[group] === right.ages[group] &&
        left.categories[group].join() === right.categories[group].join(),
    )
  );
}
