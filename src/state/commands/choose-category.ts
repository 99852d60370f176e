import type { TerritoryCategory } from '@/domain/territory';
import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';

/** Chooses what a map of categories tells territories apart by. */
export function chooseCategory(app: AppStore, categoryBy: TerritoryCategory): void {
  commitSettings(app, 'choose-category', { categoryBy });
}
