import { lazy, Suspense, useState } from 'react';
import { useMessages } from '@/i18n/react';
import { Button } from '@/ui-kit';

const PerimeterDialog = lazy(async () => ({ default: (await import('./PerimeterDialog')).PerimeterDialog }));

/** The way to the perimeter, from wherever it is printed. */
export function PerimeterButton() {
  const { layers } = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" size="small" onPress={() => setIsOpen(true)}>
        {layers.editPerimeter}
      </Button>
      <Suspense fallback={null}>{isOpen && <PerimeterDialog onClose={() => setIsOpen(false)} />}</Suspense>
    </>
  );
}
