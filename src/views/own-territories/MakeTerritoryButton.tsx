import { lazy, Suspense, useState } from 'react';
import { useLocale } from '@/i18n/react';
import { ownTerritoryWords } from '@/i18n/own-territories';
import { Button } from '@/ui-kit';

const MakeTerritoryDialog = lazy(async () => ({
  default: (await import('./MakeTerritoryDialog')).MakeTerritoryDialog,
}));

/** Makes a territory of the user of those put together. */
export function MakeTerritoryButton() {
  const words = ownTerritoryWords(useLocale());
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setIsOpen(true)}>
        {words.make}
      </Button>
      <Suspense fallback={null}>
        {isOpen && <MakeTerritoryDialog onClose={() => setIsOpen(false)} />}
      </Suspense>
    </>
  );
}
