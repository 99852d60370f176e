import type { Locator } from '@playwright/test';
import { comparingWords } from '../../../src/i18n/comparison';
import { ownIndicatorWords } from '../../../src/i18n/own-indicators';
import { perimeterWords } from '../../../src/i18n/perimeter';
import { fr } from '../../support/catalogues';

const COMPARING = comparingWords('fr');
const INDICATORS = ownIndicatorWords('fr');

/** A dialog that a button opens, and what it shows after more is asked of it. */
export interface DialogScreen {
  readonly name: string;
  /** Its title when it opens. */
  readonly title: string;
  /** Told where the button is: the panel, which is a dialog itself on a phone. */
  readonly opener: (panel: Locator) => Locator;
  /** Further screens of the dialog, in order. */
  readonly further?: readonly (readonly [name: string, show: (dialog: Locator) => Promise<void>])[];
  /** Button that leaves the last screen when Escape would throw away work. */
  readonly leave?: string;
}

/** The last button of a name: that of the settings, where the legend has one too. */
const button = (name: string) => (within: Locator) =>
  within.getByRole('button', { name, exact: true }).last();
const tab = (name: string) => (dialog: Locator) => dialog.getByRole('tab', { name, exact: true }).click();

/** The dialogs that the panel opens. */
export const PANEL_DIALOGS: readonly DialogScreen[] = [
  { name: 'perimeter', title: perimeterWords('fr').title, opener: button(fr.layers.editPerimeter) },
  {
    name: 'comparison, own set',
    title: COMPARING.title,
    opener: button(fr.comparison.editRule),
    further: [
      ['comparison, peers', tab(COMPARING.tabs.peers)],
      ['comparison, test', tab(COMPARING.tabs.test)],
    ],
  },
  {
    name: 'list of indicators',
    title: INDICATORS.title,
    opener: button(fr.layers.browseIndicators),
    further: [
      ['editor of indicators', (dialog) => dialog.getByRole('button', { name: INDICATORS.create }).click()],
    ],
    leave: INDICATORS.cancel,
  },
];
