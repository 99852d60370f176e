import { lazy, Suspense, useState } from 'react';
import { useLocale } from '@/i18n/react';
import { sideBySideWords } from '@/i18n/side-by-side';
import type { TerritorySheetView } from '@/state';
import { Button } from '@/ui-kit';

const SideBySideDialog = lazy(async () => ({
  default: (await import('../side-by-side')).SideBySideDialog,
}));

const PEERS_BESIDE = 2;

/** Opens the territory beside those most like it. */
export function SideBySideButton({ view }: { readonly view: TerritorySheetView }) {
  const words = sideBySideWords(useLocale());
  const [isOpen, setIsOpen] = useState(false);
  const peers = view.compared.peers.slice(0, PEERS_BESIDE).map(({ territory }) => territory.code);
  return (
    <>
      <Button variant="quiet" size="small" icon="table" onPress={() => setIsOpen(true)}>
        {words.open}
      </Button>
      <Suspense fallback={null}>
        {isOpen && (
          <SideBySideDialog
            level={view.level}
            codes={[view.territory.code, ...peers]}
            onClose={() => setIsOpen(false)}
          />
        )}
      </Suspense>
    </>
  );
}
