import { useMessages } from '@/i18n/react';
import { Disclosure } from '@/ui-kit';
import { SecrecyChoice } from '../secrecy';
import { SwipeChoice } from '../swipe';
import { FillChoice } from './FillChoice';
import { CountingRules } from './CountingRules';
import { Datasets } from './Datasets';
import { LayerSwitches } from './LayerSwitches';
import styles from './layers.module.css';

/** The settings under the legend: what is counted, layers and classes, data of the dossier. */
export function PanelSettings() {
  const { layers } = useMessages();
  return (
    <>
      <Disclosure title={layers.countingTitle} headingLevel={2} defaultExpanded>
        <CountingRules />
      </Disclosure>
      <Disclosure title={layers.layersTitle} headingLevel={2} defaultExpanded>
        <div className={styles.fields}>
          <LayerSwitches />
          <FillChoice />
          <SwipeChoice />
        </div>
      </Disclosure>
      <Disclosure title={layers.datasetsTitle} headingLevel={2}>
        <div className={styles.fields}>
          <Datasets />
          <SecrecyChoice />
        </div>
      </Disclosure>
    </>
  );
}
