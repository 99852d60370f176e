import { lazy, Suspense, useState } from 'react';
import { useLocale } from '@/i18n/react';
import { portraitWords } from '@/i18n/portrait';
import type { TerritorySheetView } from '@/state';
import { Button } from '@/ui-kit';

const PortraitDialog = lazy(async () => ({ default: (await import('../portrait')).PortraitDialog }));

/** Opens what prints the sheet, alone or with others. */
export function PortraitButton({ view }: { readonly view: TerritorySheetView }) {
  const words = portraitWords(useLocale());
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" size="small" icon="print" onPress={() => setIsOpen(true)}>
        {words.open}
      </Button>
      <Suspense fallback={null}>
        {isOpen && <PortraitDialog view={view} onClose={() => setIsOpen(false)} />}
      </Suspense>
    </>
  );
}
