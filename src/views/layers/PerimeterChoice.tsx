import { lazy, Suspense, useState } from 'react';
import { countPerimeterChanges } from '@/indicators';
import { useMessages } from '@/i18n/react';
import { useAppState } from '@/state';
import { Badge, Button } from '@/ui-kit';
import { CapacityChoice } from './CapacityChoice';
import styles from './layers.module.css';

const PerimeterDialog = lazy(async () => ({ default: (await import('../perimeter')).PerimeterDialog }));

/** Which places are counted, when some are, and the way to the whole perimeter. */
export function PerimeterChoice({ countsPlaces }: { readonly countsPlaces: boolean }) {
  const { layers } = useMessages();
  const perimeter = useAppState((state) => state.document.settings.perimeter);
  const [isOpen, setIsOpen] = useState(false);
  const changes = countPerimeterChanges(perimeter);
  return (
    <div className={styles.choice}>
      {countsPlaces && <CapacityChoice />}
      <div className={styles.row}>
        <Button variant="quiet" size="small" onPress={() => setIsOpen(true)}>
          {layers.editPerimeter}
        </Button>
        {changes > 0 && <Badge tone="warning">{layers.perimeterChanged({ count: changes })}</Badge>}
      </div>
      <Suspense fallback={null}>{isOpen && <PerimeterDialog onClose={() => setIsOpen(false)} />}</Suspense>
    </div>
  );
}
