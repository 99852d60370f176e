import { EARLIER_OFFERS_KEPT } from '@/project';
import { evolutionWords } from '@/i18n/evolution';
import { useFormats, useLocale } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { Button, IconButton } from '@/ui-kit';
import styles from './layers.module.css';

/** The offers of other dates that the dossier keeps, and the way to keep the present one before another is imported. */
export function EarlierOffers() {
  const words = evolutionWords(useLocale());
  const formats = useFormats();
  const commands = useCommands();
  const kept = useAppState((state) => state.document.earlierOffers);
  const offer = useAppState((state) => state.document.offer);
  const date = offer.kind === 'user' ? offer.dataset.provenance.date : null;
  const isKept = kept.some(({ provenance }) => provenance.date === date);
  const isFull = kept.length >= EARLIER_OFFERS_KEPT ? words.keepFull : undefined;
  return (
    <>
      {offer.kind === 'user' && !isKept && (
        <div>
          <Button
            variant="quiet"
            size="small"
            onPress={commands.keepEarlierOffer}
            disabledReason={date === null ? words.keepUndated : isFull}
          >
            {words.keep}
          </Button>
        </div>
      )}
      {kept.length > 0 && (
        <ul className={styles.datasets} aria-label={words.earlier}>
          {kept.map(({ name, provenance }) => {
            const at = provenance.date ?? '';
            return (
              <li key={at} className={styles.dataset}>
                <div className={styles.datasetText}>
                  <span className={styles.note}>
                    {name}, {formats.date(at)}
                  </span>
                  {at === date && <span className={styles.note}>{words.kept}</span>}
                </div>
                <IconButton
                  icon="trash"
                  size="small"
                  label={words.removeEarlier({ name, date: formats.date(at) })}
                  onPress={() => commands.removeEarlierOffer(at)}
                />
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
