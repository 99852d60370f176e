import { lazy, Suspense, useState } from 'react';
import { useMessages } from '@/i18n/react';
import { tableWords } from '@/i18n/table';
import { Button } from '@/ui-kit';

const ColumnsDialog = lazy(async () => ({ default: (await import('./ColumnsDialog')).ColumnsDialog }));

/** The way to the choice of the indicators that stand in the table. */
export function ColumnsButton() {
  const { indicatorColumns } = tableWords(useMessages().locale);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" icon="table" onPress={() => setIsOpen(true)}>
        {indicatorColumns.open}
      </Button>
      <Suspense fallback={null}>{isOpen && <ColumnsDialog onClose={() => setIsOpen(false)} />}</Suspense>
    </>
  );
}
