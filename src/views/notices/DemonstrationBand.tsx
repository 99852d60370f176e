import { useId, useState } from 'react';
import { useMessages } from '@/i18n/react';
import { useAppState } from '@/state';
import { Button, IconButton } from '@/ui-kit';
import styles from './demonstration-band.module.css';

interface DemonstrationBandProps {
  readonly onImport: () => void;
  /** Starts the guided visit. */
  readonly onGuide: () => void;
}

/** Says, as long as some figure on screen is fictional, that it is. */
export function DemonstrationBand({ onImport, onGuide }: DemonstrationBandProps) {
  const { demonstration } = useMessages().app;
  const isShown = useAppState((state, app) => app.select.showsDemonstration(state.document));
  const [isExplained, setIsExplained] = useState(false);
  const explanationId = useId();
  if (!isShown) return null;
  return (
    <section className={styles.band} aria-label={demonstration.mark}>
      <div className={styles.line}>
        <p className={styles.mark}>{demonstration.mark}</p>
        <IconButton
          icon="info"
          size="small"
          label={demonstration.explain}
          aria-expanded={isExplained}
          aria-controls={explanationId}
          onPress={() => setIsExplained(!isExplained)}
        />
        <Button size="small" variant="quiet" onPress={onGuide}>
          {demonstration.guide}
        </Button>
        <Button size="small" variant="quiet" onPress={onImport}>
          {demonstration.action}
        </Button>
      </div>
      <p id={explanationId} className={styles.explanation} hidden={!isExplained}>
        {demonstration.explanation}
      </p>
    </section>
  );
}
