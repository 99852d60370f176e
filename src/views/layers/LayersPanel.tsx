import { useMessages } from '@/i18n/react';
import { Disclosure } from '@/ui-kit';
import { Legend } from '../legend';
import { SecrecyChoice } from '../secrecy';
import { Datasets } from './Datasets';
import { LayerSwitches } from './LayerSwitches';
import { MapSubject } from './MapSubject';
import styles from './layers.module.css';

/** The left panel: what the map shows, its layers, its legend, and the data of the dossier. */
export function LayersPanel() {
  const { layers, legend } = useMessages();
  return (
    <div className={styles.panel}>
      <Disclosure title={layers.title} headingLevel={2} defaultExpanded>
        <MapSubject />
      </Disclosure>
      <Disclosure title={legend.title} headingLevel={2} defaultExpanded>
        <Legend />
      </Disclosure>
      <Disclosure title={layers.layersTitle} headingLevel={2} defaultExpanded>
        <LayerSwitches />
      </Disclosure>
      <Disclosure title={layers.datasetsTitle} headingLevel={2}>
        <div className={styles.fields}>
          <Datasets />
          <SecrecyChoice />
        </div>
      </Disclosure>
    </div>
  );
}
