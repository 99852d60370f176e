import type { PeerRule } from '@/analysis/peers';
import type { FigureReference, SignificanceTest } from '@/indicators';
import type { CustomSet } from '@/project';
import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';

/** Chooses what rates are held against. */
export function chooseReference(app: AppStore, figureReference: FigureReference): void {
  commitSettings(app, 'choose-reference', { figureReference });
}

/** Keeps a set of territories and holds rates against it; without one, they are held against France again. */
export function changeCustomSet(app: AppStore, customSet: CustomSet | null): void {
  const figureReference = customSet === null ? 'france' : 'custom';
  commitSettings(app, 'change-custom-set', { customSet, figureReference });
}

/** Changes how comparable territories are chosen. */
export function changePeerRule(app: AppStore, peerRule: PeerRule): void {
  commitSettings(app, 'change-peer-rule', { peerRule });
}

/** Chooses how the significance of a difference is tested. */
export function chooseSignificanceTest(app: AppStore, significanceTest: SignificanceTest): void {
  commitSettings(app, 'choose-significance-test', { significanceTest });
}
