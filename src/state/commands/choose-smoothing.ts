import type { SmoothingMethod } from '@/indicators';
import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';

/** Chooses towards what rates are drawn when they are shown smoothed. */
export function chooseSmoothing(app: AppStore, smoothing: SmoothingMethod): void {
  commitSettings(app, 'choose-smoothing', { smoothing });
}
