import { lazy, Suspense } from 'react';
import { panelWords } from '@/i18n/panel';
import { useLocale, useMessages } from '@/i18n/react';
import type { LayerId } from '@/project';
import { useAppState, useCommands } from '@/state';
import { Switch } from '@/ui-kit';
import { OfferFilterPanel } from '../offer-filter';
import { FamilyFilter } from './FamilyFilter';
import { CircleMeasureChoice } from './MeasureChoice';
import styles from './layers.module.css';

const BorderChoice = lazy(async () => ({ default: (await import('../borders')).BorderChoice }));

const SHOWN_ORDER: readonly LayerId[] = ['choropleth', 'borders', 'symbols', 'offer', 'coverage', 'labels'];

/** The layers, each on or off. */
export function LayerSwitches() {
  const { layers } = useMessages();
  const words = panelWords(useLocale());
  const commands = useCommands();
  const shown = useAppState((state) => state.document.settings.layers);
  const isBelowRegions = useAppState((state) => state.document.settings.level !== 'region');
  const enlargesParis = useAppState((state) => state.document.settings.enlargesParis);
  return (
    <ul className={styles.switches}>
      {SHOWN_ORDER.map((layer) => (
        <li key={layer}>
          <Switch isSelected={shown[layer]} onChange={() => commands.toggleLayer(layer)}>
            <span className={styles.layerName}>{layers.names[layer]}</span>
            <span className={styles.note}>{words.hints[layer]}</span>
          </Switch>
          {layer === 'offer' && shown.offer && (
            <>
              <FamilyFilter />
              <OfferFilterPanel />
            </>
          )}
          {layer === 'symbols' && shown.symbols && <CircleMeasureChoice />}
          {layer === 'borders' && shown.borders && (
            <Suspense>
              <BorderChoice />
            </Suspense>
          )}
        </li>
      ))}
      {isBelowRegions && (
        <li>
          <Switch isSelected={enlargesParis} onChange={commands.enlargeParis}>
            <span className={styles.layerName}>{layers.enlargeParis}</span>
            <span className={styles.note}>{words.enlargeParisHint}</span>
          </Switch>
        </li>
      )}
    </ul>
  );
}
